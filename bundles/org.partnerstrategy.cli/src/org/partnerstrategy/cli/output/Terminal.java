/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What a terminal may be given. Names come from files of others, and a terminal obeys some characters: it changes its
 * title, clears itself, or shows a line from right to left. Those are written as {@code \}{@code u001b}, which is also
 * how JSON writes them.
 */
public final class Terminal {

    private Terminal() {
    }

    /**
     * A writer that lets nothing through that a terminal obeys, but line ends and tabs. Closing it closes the other.
     */
    public static PrintWriter safe(Writer writer) {
        return new PrintWriter(new Safe(writer), true);
    }

    /** The text as such a writer writes it. */
    public static String visible(String text) {
        if (text.codePoints().noneMatch(Terminal::isObeyed)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(letter -> shown.append(isObeyed(letter) ? escape(letter) : Character.toString(letter)));
        return shown.toString();
    }

    /** Control characters (ECMA-48), and those that embed, override and isolate directions (Unicode, UAX 9). */
    private static boolean isObeyed(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\t'
                || letter >= '\u202a' && letter <= '\u202e' || letter >= '\u2066' && letter <= '\u2069';
    }

    private static String escape(int letter) {
        return String.format("\\u%04x", letter);
    }

    /** A carriage return waits for what follows: before a line feed it is half of a line end. */
    private static final class Safe extends Writer {

        private final Writer target;
        private boolean returned;

        Safe(Writer target) {
            super(target);
            this.target = target;
        }

        @Override
        public void write(char[] letters, int offset, int length) throws IOException {
            StringBuilder shown = new StringBuilder(length);
            for (int i = offset; i < offset + length; i++) {
                add(letters[i], shown);
            }
            target.append(shown);
        }

        private void add(char letter, StringBuilder shown) {
            if (returned) {
                shown.append(letter == '\n' ? "\r" : escape('\r'));
            }
            returned = letter == '\r';
            if (!returned) {
                shown.append(isObeyed(letter) ? escape(letter) : letter);
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
