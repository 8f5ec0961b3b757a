/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.matrix.text.Clusters;
import org.partnerstrategy.matrix.text.TextWidths;

/** Breaks text into lines. */
final class Lines {

    /** Widths are looked up for a large size, as they are kept for whole sizes only. */
    private static final int FINE = 1000;
    /** Strong letters have an edge, which makes them wider. */
    private static final double STRONG = 1.03;

    private final Type type;

    Lines(Type type) {
        this.type = type;
    }

    /** How wide a text on one line is, in points. */
    double width(String text) {
        return TextWidths.of(text, FINE) * type.hand().size() / FINE * (type.hand().strong() ? STRONG : 1);
    }

    /** The widest word of a text. */
    double widestWord(String text) {
        double widest = 0;
        for (String word : text.split("\\s+")) {
            widest = Math.max(widest, width(word));
        }
        return widest;
    }

    /** The lines of a text within a width; paragraphs of the text begin on a line of their own. */
    List<String> of(String text, double width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> add(paragraph.replace('\t', ' ').strip(), width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void add(String paragraph, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
    }

    /** How much of a word that is wider than a line is on the line: one letter or more. */
    private int fitting(CharSequence word, double width) {
        int end = 0;
        for (String letter : Clusters.of(word.toString())) {
            int next = end + letter.length();
            if (end > 0 && width(word.subSequence(0, next).toString()) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
