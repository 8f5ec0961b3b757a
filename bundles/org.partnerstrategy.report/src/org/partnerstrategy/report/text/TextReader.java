/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Paragraph;
import org.partnerstrategy.report.Content.Points;

/**
 * Reads a text line by line: {@code #} begins a heading, {@code -} a point, {@code //} a remark; braces alone on a line
 * are the place of a chapter or a setting; any other line is a paragraph.
 */
final class TextReader {

    /** What is between two pairs of braces. */
    static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    private static final Pattern HEADING = Pattern.compile("(#+)\\s*(.+)");
    private static final Pattern POINT = Pattern.compile("[-*\u2022\u2013]\\s+(.+)");
    private static final Pattern SETTING = Pattern.compile("(.+?)\\s*=\\s*(.+)");
    private static final String REMARK = "//";

    private final UnaryOperator<String> filled;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final List<String> points = new ArrayList<>();

    /**
     * @param filled what becomes of the words of the writer
     */
    TextReader(UnaryOperator<String> filled) {
        this.filled = filled;
    }

    List<TextPiece> read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(REMARK)) {
                read(lines.get(i), i + 1);
            }
        }
        endPoints(lines.size() + 1);
        return List.copyOf(pieces);
    }

    private void read(String line, int number) {
        Matcher point = POINT.matcher(line);
        if (point.matches()) {
            points.add(filled.apply(point.group(1)));
            return;
        }
        endPoints(number);
        if (!line.isEmpty()) {
            pieces.add(piece(line, number));
        }
    }

    private void endPoints(int number) {
        if (!points.isEmpty()) {
            pieces.add(new TextPiece.Words(new Points(points), number - points.size()));
            points.clear();
        }
    }

    private TextPiece piece(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            int level = Math.min(Heading.LOWEST, heading.group(1).length());
            return new TextPiece.Words(new Heading(level, filled.apply(heading.group(2))), number);
        }
        Matcher place = PLACE.matcher(line);
        return place.matches() && Placeholder.called(place.group(1)).isEmpty() ? place(place.group(1), number)
                : new TextPiece.Words(new Paragraph(filled.apply(line)), number);
    }

    private static TextPiece place(String name, int number) {
        Matcher setting = SETTING.matcher(name);
        if (setting.matches()) {
            return new TextPiece.Setting(setting.group(1), setting.group(2), number);
        }
        for (Locale language : Message.LANGUAGES) {
            String bare = " " + TextNames.of("bare", language);
            if (name.endsWith(bare)) {
                return new TextPiece.Chapter(name.substring(0, name.length() - bare.length()), true, number);
            }
        }
        return new TextPiece.Chapter(name, false, number);
    }
}
