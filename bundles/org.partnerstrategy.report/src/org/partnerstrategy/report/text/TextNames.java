/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * What chapters and placeholders are called between braces: in each language, as who writes the text knows one of them.
 */
final class TextNames {

    private static final Messages MESSAGES = Messages.of(TextNames.class);

    private TextNames() {
    }

    /** The chapter with a name or identity among those that there are. */
    static Optional<String> chapter(String name, Collection<String> chapters) {
        return chapters.stream().filter(id -> id.equalsIgnoreCase(name) || isCalled(name, key(id))).findFirst();
    }

    /** What people type for a chapter; its identity when a plug-in adds it. */
    static String chapterName(String id, Locale language) {
        return MESSAGES.find(key(id)).map(name -> name.in(language)).orElse(id);
    }

    static String of(String key, Locale language) {
        return MESSAGES.message(key).in(language);
    }

    static boolean isCalled(String name, String key) {
        return MESSAGES.find(key)
                .filter(message -> Message.LANGUAGES.stream().map(message::in).anyMatch(name::equalsIgnoreCase))
                .isPresent();
    }

    private static String key(String chapter) {
        return "chapter." + chapter;
    }
}
