/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.program;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of one command, and those of the whole program where it has none of its own. */
final class CommandTexts extends ResourceBundle {

    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle own;

    /**
     * @param loader finds the words
     * @param name where they are, such as "org.example.usage" for {@code org/example/usage.properties}
     * @param program the words of the program
     * @throws java.util.MissingResourceException when there are no such words
     */
    CommandTexts(ClassLoader loader, String name, Locale language, ResourceBundle program) {
        own = of(loader, name, language);
        setParent(program);
    }

    /** The words with that name, as they are in properties files, in that language. */
    static ResourceBundle of(ClassLoader loader, String name, Locale language) {
        return getBundle(name, language, loader, CONTROL);
    }

    /** That of the program: picocli would load the words behind any other name itself, which fails in Equinox. */
    @Override
    public String getBaseBundleName() {
        return parent.getBaseBundleName();
    }

    @Override
    protected Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>(own.keySet());
        keys.addAll(parent.keySet());
        return Collections.enumeration(keys);
    }
}
