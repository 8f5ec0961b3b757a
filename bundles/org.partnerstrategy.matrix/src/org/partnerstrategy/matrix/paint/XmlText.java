/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

/** Text that XML can hold. */
public final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {
    }

    /** The text, with a replacement sign for each character that XML does not know. */
    public static String of(String text) {
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            if (!isAllowed(character)) {
                return replaced(text);
            }
            i += Character.charCount(character);
        }
        return text;
    }

    private static String replaced(String text) {
        return text.codePoints().map(character -> isAllowed(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000 || character == '\n' || character == '\t' || character == '\r';
    }
}
