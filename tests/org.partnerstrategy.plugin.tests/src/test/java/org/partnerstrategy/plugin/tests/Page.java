/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.plugin.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a page that a reader types or sees. */
final class Page {

    private static final Pattern PART = Pattern.compile("^```(\\w+) ?(\\S*)\n(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private Page() {
    }

    /**
     * A part.
     *
     * @param kind {@code sh} for what is typed in a terminal, {@code text} for what it answers, else what stands in a
     *        file
     * @param file the file, where there is one
     * @param text its lines
     */
    record Part(String kind, String file, String text) {
    }

    /** A text as its words, wherever its lines end. */
    static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The parts in the order of the page. */
    static List<Part> parts(Path page) throws IOException {
        return PART.matcher(Files.readString(page)).results()
                .map(part -> new Part(part.group(1), part.group(2), part.group(3))).toList();
    }
}
