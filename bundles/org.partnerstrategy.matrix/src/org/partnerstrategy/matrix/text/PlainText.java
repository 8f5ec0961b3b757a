/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.text;

/** Text that people typed, made fit for one line: nothing in it that cannot be seen or that XML cannot hold. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {
    }

    /** The text on one line, its words one space apart; empty for no text. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            int visible = visible(character);
            if (visible == ' ') {
                space = !plain.isEmpty();
            } else if (visible >= 0) {
                plain.append(space ? " " : "").appendCodePoint(visible);
                space = false;
            }
            i += Character.charCount(character);
        }
        return plain.toString();
    }

    /** What is drawn for a character; negative when nothing is. */
    private static int visible(int character) {
        if (isDirection(character)) {
            return -1;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            default -> isNoCharacter(character) ? REPLACEMENT : character;
        };
    }

    /** Characters that turn the direction of reading would turn the words around a name too. */
    private static boolean isDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE;
    }
}
