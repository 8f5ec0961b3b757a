/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.util.Locale;

/** The languages in which the program speaks. */
public enum Language {

    /** English. */
    en(Locale.ENGLISH),
    /** Dutch. */
    nl(Locale.of("nl"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language as Java knows it. */
    public Locale locale() {
        return locale;
    }

    /** The user's own language; English when the program does not speak it. */
    static Language ofUser() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals(nl.name()) ? nl : en;
    }

    /** The language that a command line asks for, found before it is parsed, as even its errors are said in it. */
    public static Language askedFor(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            for (Language language : values()) {
                if (arguments[i].equals("--lang=" + language) || arguments[i].equals(language.name()) && i > 0
                        && arguments[i - 1].equals("--lang")) {
                    return language;
                }
            }
        }
        return ofUser();
    }
}
