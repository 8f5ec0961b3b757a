/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows that are in one cell each. Excel opens a file with commas so where the computer's separator is a semicolon, and
 * saves it so, in a workbook or with quotation marks around the lines.
 *
 * @param sheet the sheet as it was read
 */
record PackedRows(Sheet sheet) {

    private static final int LEAST = 2;

    /** The sheet with those rows in as many cells as they have values; itself when it has none. */
    Sheet unpacked() {
        List<SheetRow> alone = sheet.rows().stream().filter(PackedRows::isAlone).toList();
        boolean areAll = alone.size() >= LEAST && alone.size() == sheet.rows().size();
        // Beside rows with cells of their own, only quotation marks tell a row from a sentence with commas.
        List<SheetRow> packed = areAll ? alone : alone.stream().filter(row -> text(row).indexOf('"') >= 0).toList();
        if (packed.isEmpty()) {
            return sheet;
        }
        Separator separator = Separator.recognise(packed.stream().map(PackedRows::text)
                .collect(Collectors.joining("\n")));
        Map<SheetRow, List<RegisterCell>> cells = packed.stream()
                .collect(Collectors.toMap(Function.identity(), row -> cells(row, separator), (one, same) -> one));
        Stream<Integer> widths = areAll ? cells.values().stream().map(Collection::size)
                : sheet.rows().stream().filter(Predicate.not(PackedRows::isAlone)).map(row -> row.cells().size());
        Optional<Map.Entry<Integer, Long>> width = widths.filter(size -> size > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue());
        if (width.isEmpty() || areAll && 2 * width.get().getValue() < packed.size()) {
            return sheet;
        }
        int columns = width.get().getKey();
        List<SheetRow> rows = sheet.rows().stream().map(row -> cells.getOrDefault(row, List.of()).size() == columns
                ? new SheetRow(row.number(), cells.get(row), row.isHidden()) : row).toList();
        return new Sheet(sheet.place(), rows, sheet.merged(), sheet.remarks(), sheet.isCounted(), sheet.unread());
    }

    private static boolean isAlone(SheetRow row) {
        return row.filledColumns() == 1 && !text(row).isBlank();
    }

    private static String text(SheetRow row) {
        return row.cell(0).text();
    }

    private static List<RegisterCell> cells(SheetRow row, Separator separator) {
        try (CSVParser parser = CsvRegister.parser(text(row), separator)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() != 1 || records.getFirst().size() > SheetBuilder.MOST_COLUMNS ? List.of()
                    : records.getFirst().stream().map(RegisterCell::text).toList();
        } catch (IOException | UncheckedIOException malformed) {
            return List.of();
        }
    }
}
