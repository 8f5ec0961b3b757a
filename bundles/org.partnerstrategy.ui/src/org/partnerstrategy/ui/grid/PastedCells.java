package org.partnerstrategy.ui.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.partnerstrategy.exchange.register.SpreadsheetText;

/**
 * Cells as spreadsheets put them on the clipboard: lines of cells with tabs between; a cell with a line break or tab in
 * it stands in quotes.
 *
 * @param rows the cells, row by row
 */
public record PastedCells(List<List<String>> rows) {

    // An empty line is a row with an empty cell. A quote that never ends, or ends early, is a part of the text.
    private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setIgnoreEmptyLines(false).setTrailingData(true)
            .setLenientEof(true).get();

    public PastedCells {
        rows = List.copyOf(rows);
    }

    /** Reads the text of a clipboard. */
    public static PastedCells parse(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            return new PastedCells(parser.stream()
                    .map(record -> record.stream().map(SpreadsheetText::plain).toList()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as text for a clipboard. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            for (List<String> row : rows) {
                CSVFormat.TDF.printRecord(text, row.stream().map(SpreadsheetText::guarded).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Whether there is just one cell. */
    public boolean isSingle() {
        return rows.size() == 1 && rows.get(0).size() == 1;
    }

    /** The number of cells of the longest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * If the first row is a header, that is if at least half of its words are titles: for each of its cells which
     * title it is, none when it is not a title.
     */
    public Optional<List<Optional<Integer>>> header(List<String> titles) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<String> keys = titles.stream().map(PastedCells::key).toList();
        List<Optional<Integer>> columns = rows.get(0).stream()
                .map(cell -> Optional.of(keys.indexOf(key(cell))).filter(index -> index >= 0)).toList();
        long words = rows.get(0).stream().filter(cell -> !cell.isBlank()).count();
        long known = columns.stream().flatMap(Optional::stream).distinct().count();
        return known > 0 && known * 2 >= words ? Optional.of(columns) : Optional.empty();
    }

    /** The rows without the first. */
    public PastedCells withoutHeader() {
        return new PastedCells(rows.subList(1, rows.size()));
    }

    /** The cells of a row, as many as the longest row has. */
    List<String> padded(int row) {
        List<String> cells = new ArrayList<>(rows.get(row));
        Stream.generate(() -> "").limit(Math.max(0, width() - cells.size())).forEach(cells::add);
        return cells;
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
