/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Rounding;
import org.partnerstrategy.model.text.Wrapping;

/** Prints a report as a table. Long texts are wrapped within their column, so that the table fits the terminal. */
final class TableReport {

    /** The system property in which the start script says how many characters wide the terminal is. */
    static final String TERMINAL_WIDTH = "partnerstrategy.columns";

    private static final int WIDEST_COLUMN = 60;
    private static final int LONGEST_WORD = 20;
    private static final int GAP = 2;

    private final Cells cells;
    private final int width;

    /**
     * @param width the number of characters that fit beside each other
     */
    TableReport(Locale language, int width) {
        cells = new Cells(language, number -> Rounding.euro(new BigDecimal(number.toString()), language));
        this.width = width;
    }

    /** For the terminal of this process; as wide as the texts want when they go elsewhere. */
    static TableReport forTerminal(Locale language) {
        return new TableReport(language, Integer.getInteger(TERMINAL_WIDTH, Integer.MAX_VALUE));
    }

    <T extends Record> void print(CommandReport<T> report, PrintWriter out) {
        List<String[]> lines = new ArrayList<>();
        lines.add(line(report.columns(), ReportColumn::heading));
        report.told().forEach(row -> lines.add(line(report.columns(), column -> column.value().apply(row))));
        int[] widths = IntStream.range(0, report.columns().size()).map(column -> widest(lines, column)).toArray();
        narrow(widths, IntStream.range(0, widths.length).map(column -> longestWord(lines, column)).toArray());
        lines.add(1, IntStream.of(widths).mapToObj("-"::repeat).toArray(String[]::new));
        lines.forEach(line -> print(line, widths, out));
        out.flush();
    }

    private <T> String[] line(List<ReportColumn<T>> columns, Function<ReportColumn<T>, Object> value) {
        return columns.stream().map(value).map(cells::text).map(Terminal::visible).toArray(String[]::new);
    }

    private static int widest(List<String[]> lines, int column) {
        int longest = lines.stream().mapToInt(line -> line[column].length()).max().orElseThrow();
        return Math.clamp(longest, 1, WIDEST_COLUMN);
    }

    private static int longestWord(List<String[]> lines, int column) {
        int longest = lines.stream().flatMap(line -> Stream.of(line[column].split("\\s"))).mapToInt(String::length)
                .max().orElseThrow();
        return Math.min(longest, LONGEST_WORD);
    }

    /** Takes from the widest column that has something to give until the table fits. Usual words stay whole. */
    private void narrow(int[] widths, int[] narrowest) {
        int excess = IntStream.of(widths).map(column -> column + GAP).sum() - GAP - width;
        while (excess > 0) {
            OptionalInt widest = IntStream.range(0, widths.length).filter(i -> widths[i] > narrowest[i])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                return;
            }
            widths[widest.getAsInt()]--;
            excess--;
        }
    }

    private static void print(String[] line, int[] widths, PrintWriter out) {
        List<List<String>> cells = IntStream.range(0, line.length)
                .mapToObj(column -> new Wrapping(widths[column]).lines(line[column])).toList();
        int height = cells.stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < height; i++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < line.length; column++) {
                String part = i < cells.get(column).size() ? cells.get(column).get(i) : "";
                text.append(part).append(" ".repeat(widths[column] - part.length() + GAP));
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
