/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts a text into what a reader sees as one character: a letter with its accents, an emoji of several signs. */
public final class Clusters {

    private Clusters() {
    }

    /** The characters of a text in its order; together they are the text. */
    public static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }
}
