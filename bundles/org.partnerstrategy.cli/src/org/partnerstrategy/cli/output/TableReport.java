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

/** Prints a report as a table. Long texts are wrapped within their column, so that the table fits the terminal. */
final class TableReport {

    /** The system property in which the start script says how many characters wide the terminal is. */
    static final String TERMINAL_WIDTH = "partnerstrategy.columns";

    private static final int WIDEST_COLUMN = 60;
    private static final int NARROWEST_COLUMN = 8;
    private static final int GAP = 2;

    private final Cells cells;
    private final int width;

    /**
     * @param width the number of characters that fit beside each other
     */
    TableReport(Locale language, int width) {
        NumberFormat numbers = NumberFormat.getNumberInstance(language);
        numbers.setMaximumFractionDigits(1);
        cells = new Cells(language, numbers::format);
        this.width = width;
    }

    /** For the terminal of this process; as wide as the texts want when they go elsewhere. */
    static TableReport forTerminal(Locale language) {
        return new TableReport(language, Integer.getInteger(TERMINAL_WIDTH, Integer.MAX_VALUE));
    }

    <T extends Record> void print(Report<T> report, PrintWriter out) {
        List<String[]> lines = new ArrayList<>();
        lines.add(line(report.columns(), Column::heading));
        report.rows().forEach(row -> lines.add(line(report.columns(), column -> column.value().apply(row))));
        int[] widths = IntStream.range(0, report.columns().size()).map(column -> widest(lines, column)).toArray();
        narrow(widths);
        lines.add(1, IntStream.of(widths).mapToObj("-"::repeat).toArray(String[]::new));
        out.print(table(widths, lines));
        out.flush();
    }

    private <T> String[] line(List<Column<T>> columns, Function<Column<T>, Object> value) {
        return columns.stream().map(value).map(cells::text).toArray(String[]::new);
    }

    private static int widest(List<String[]> lines, int column) {
        int longest = lines.stream().mapToInt(line -> line[column].length()).max().orElseThrow();
        return Math.clamp(longest, 1, WIDEST_COLUMN);
    }

    /** Takes from the widest column until the table fits, or nothing is left to take. */
    private void narrow(int[] widths) {
        int excess = IntStream.of(widths).map(column -> column + GAP).sum() - width;
        while (excess > 0) {
            int widest = IntStream.range(0, widths.length).reduce((a, b) -> widths[b] > widths[a] ? b : a).orElseThrow();
            if (widths[widest] <= NARROWEST_COLUMN) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private static TextTable table(int[] widths, List<String[]> lines) {
        Help.Column[] columns = IntStream.of(widths)
                .mapToObj(column -> new Help.Column(column + GAP, 0, Help.Column.Overflow.WRAP))
                .toArray(Help.Column[]::new);
        TextTable table = TextTable.forColumns(new Help.ColorScheme.Builder(Ansi.OFF).build(), columns);
        table.indentWrappedLines = 0;
        lines.forEach(table::addRowValues);
        return table;
    }
}
