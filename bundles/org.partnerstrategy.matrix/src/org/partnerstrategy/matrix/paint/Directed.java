/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.text.Bidi;
import java.util.List;

/**
 * Part of a line that is read in one direction (Unicode Standard Annex 9).
 *
 * @param text the part as it is read
 * @param isLeftward whether it is read from right to left, as Arabic and Hebrew are
 */
record Directed(String text, boolean isLeftward) {

    private static final String BRACKETS = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    /** The parts of a line of a text that is read from left to right as a whole, as they stand beside each other. */
    static List<Directed> of(String line) {
        if (line.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Directed[] parts = new Directed[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            parts[i] = new Directed(line.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 != 0);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return List.of(parts);
    }

    /** What stands there for a character of a part that is read from right to left: brackets open the other way. */
    static String mirrored(String character) {
        int place = BRACKETS.indexOf(character);
        return place < 0 ? character : String.valueOf(BRACKETS.charAt(place % 2 == 0 ? place + 1 : place - 1));
    }
}
