package org.partnerstrategy.cli.output;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.TextTable;

/** Prints a report as a table for a terminal. Long texts are wrapped within their column. */
final class TableReport {

    private static final int WIDEST_COLUMN = 48;
    private static final int GAP = 2;

    private final Cells cells;

    TableReport(Locale language) {
        NumberFormat numbers = NumberFormat.getNumberInstance(language);
        numbers.setMaximumFractionDigits(1);
        cells = new Cells(language, numbers::format);
    }

    <T extends Record> void print(Report<T> report, PrintWriter out) {
        List<String[]> lines = new ArrayList<>();
        lines.add(line(report.columns(), Column::heading));
        report.rows().forEach(row -> lines.add(line(report.columns(), column -> column.value().apply(row))));
        int[] widths = IntStream.range(0, report.columns().size()).map(column -> width(lines, column)).toArray();
        lines.add(1, IntStream.of(widths).mapToObj("-"::repeat).toArray(String[]::new));
        out.print(table(widths, lines));
        out.flush();
    }

    private <T> String[] line(List<Column<T>> columns, Function<Column<T>, Object> value) {
        return columns.stream().map(value).map(cells::text).toArray(String[]::new);
    }

    private static int width(List<String[]> lines, int column) {
        int longest = lines.stream().mapToInt(line -> line[column].length()).max().orElseThrow();
        return Math.clamp(longest, 1, WIDEST_COLUMN);
    }

    private static TextTable table(int[] widths, List<String[]> lines) {
        Help.Column[] columns = IntStream.of(widths)
                .mapToObj(width -> new Help.Column(width + GAP, 0, Help.Column.Overflow.WRAP))
                .toArray(Help.Column[]::new);
        TextTable table = TextTable.forColumns(new Help.ColorScheme.Builder(Ansi.OFF).build(), columns);
        lines.forEach(table::addRowValues);
        return table;
    }
}
