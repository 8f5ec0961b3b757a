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

import org.partnerstrategy.matrix.scene.Role;

/** Makes text fit into a width, by breaking it into lines and at last by cutting it off. */
public final class Fitting {

    private static final String ELLIPSIS = "\u2026";

    private final Role role;
    private final double width;

    /** Fits text of a role into a width in pixels. */
    public Fitting(Role role, double width) {
        this.role = role;
        this.width = width;
    }

    /** The text on as few lines as possible, but at most so many; what does not fit then is cut off. */
    public TextBlock within(String text, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!fits(rest) && lines.size() < mostLines - 1) {
            int end = lineEnd(rest);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        boolean whole = fits(rest);
        lines.add(whole ? rest : cut(rest));
        return TextBlock.of(lines, role, whole);
    }

    /** The text on one line; of what does not fit the middle is left out, as names that begin alike often end apart. */
    public TextBlock inMiddle(String text) {
        if (fits(text)) {
            return TextBlock.of(List.of(text), role, true);
        }
        int[] characters = text.codePoints().toArray();
        int kept = characters.length - 1;
        while (kept > 1 && !fits(without(characters, kept))) {
            kept--;
        }
        return TextBlock.of(List.of(without(characters, kept)), role, false);
    }

    /** The text with so many characters, half of them from its end. */
    private static String without(int[] characters, int kept) {
        int front = (kept + 1) / 2;
        int back = kept / 2;
        return new String(characters, 0, front).stripTrailing() + ELLIPSIS
                + new String(characters, characters.length - back, back).stripLeading();
    }

    private boolean fits(String text) {
        return TextWidths.of(text.stripTrailing(), role.fontSize()) <= width;
    }

    /** Where the first line ends: behind the last space that fits, else within the word. */
    private int lineEnd(String text) {
        int fitting = fitting(text, "");
        int space = text.lastIndexOf(' ', fitting);
        return space > 0 ? space + 1 : Math.max(fitting, text.offsetByCodePoints(0, 1));
    }

    private String cut(String text) {
        return text.substring(0, fitting(text, ELLIPSIS)).stripTrailing() + ELLIPSIS;
    }

    /** How much of the text fits together with its ending, without parting what a reader sees as one character. */
    private int fitting(String text, String ending) {
        double room = width - TextWidths.of(ending, role.fontSize());
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            room -= TextWidths.of(text.substring(end, next), role.fontSize());
            if (room < 0) {
                break;
            }
            end = next;
        }
        return end;
    }
}
