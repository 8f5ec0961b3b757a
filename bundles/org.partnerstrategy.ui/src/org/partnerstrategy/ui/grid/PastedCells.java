/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.partnerstrategy.exchange.register.SpreadsheetText;
import org.partnerstrategy.field.text.Heading;

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

    /** Whether there are several cells. */
    public boolean isTable() {
        return rows.size() > 1 || width() > 1;
    }

    /**
     * If the first row is a header: for each of its cells which column it names, none when it names none. It is one
     * when at least half of its words name columns, or when all that are required are named.
     *
     * @param names the keys of the headings that each column can have, the clearest first
     * @param required the columns without which a row is of no use
     */
    public Optional<List<Optional<Integer>>> header(List<Set<String>> names, Set<Integer> required) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<String> keys = rows.get(0).stream().map(cell -> new Heading(cell).key()).toList();
        Map<Integer, Integer> columns = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            int named = column;
            names.get(column).stream().map(keys::indexOf).filter(cell -> cell >= 0 && !columns.containsKey(cell))
                    .findFirst().ifPresent(cell -> columns.put(cell, named));
        }
        long words = rows.get(0).stream().filter(cell -> !cell.isBlank()).count();
        boolean areEnough = !columns.isEmpty() && columns.size() * 2L >= words
                || !required.isEmpty() && columns.values().containsAll(required);
        return areEnough ? Optional.of(IntStream.range(0, keys.size())
                .mapToObj(cell -> Optional.ofNullable(columns.get(cell))).toList()) : Optional.empty();
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
}
