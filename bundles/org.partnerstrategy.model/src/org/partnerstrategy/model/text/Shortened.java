/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Names and other texts that people typed, made short for a sentence that tells of them. */
public final class Shortened {

    /** What a line has room for of one name, in characters. */
    private static final int LONGEST = 60;

    private Shortened() {
    }

    /** The name, of which the end is left out where it is longer than a line on it should be. */
    public static String of(String name) {
        return of(name, LONGEST);
    }

    /**
     * The text, of which the end is left out where it is longer.
     *
     * @param most how much of it is shown, in characters
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // What a reader sees as one character is not parted.
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.preceding(most);
        return text.substring(0, end > 0 ? end : Character.charCount(text.codePointAt(0))).stripTrailing() + "\u2026";
    }
}
