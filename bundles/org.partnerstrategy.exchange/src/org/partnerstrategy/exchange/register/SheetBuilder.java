/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnerstrategy.model.text.Message;

/**
 * Puts a sheet together from what a reader finds, row by row. A small file can ask for more than any memory holds, so
 * there are bounds, which no register of people exceeds.
 */
final class SheetBuilder {

    static final int MOST_COLUMNS = 1000;
    private static final int MOST_CELLS = 10_000_000;
    private static final long MOST_CHARACTERS = 500_000_000;
    private static final int MOST_MERGED = 100_000;
    private static final int SHORT = 64;
    private static final int MOST_SHARED = 50_000;

    private final String place;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merged = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private final Set<CellPlace> unread = new HashSet<>();
    private final Map<RegisterCell, RegisterCell> shared = new HashMap<>();
    private List<RegisterCell> row = new ArrayList<>();
    private int number;
    private boolean isHidden;
    private boolean isCounted;
    private long cells;
    private long characters;

    /**
     * @param place the file, and the sheet where there are several
     */
    SheetBuilder(String place) {
        this.place = place;
    }

    /** The number of the row that was begun last; 0 before the first. */
    int number() {
        return number;
    }

    Remarks remarks() {
        return remarks;
    }

    void startRow(int nextNumber, boolean isNextHidden) {
        endRow();
        number = nextNumber;
        isHidden = isNextHidden;
    }

    /**
     * What is in a column of the row, whose index is counted from 0; columns can be left out.
     *
     * @throws RegisterException when it is too much
     */
    void add(int column, RegisterCell cell) throws RegisterException {
        if (cell.text().isBlank()) {
            return;
        }
        if (column < 0 || column >= MOST_COLUMNS) {
            throw problem("columns.many", column + 1L, MOST_COLUMNS);
        }
        while (row.size() <= column) {
            row.add(RegisterCell.EMPTY);
        }
        row.set(column, cell.text().length() > SHORT ? cell : shared(cell));
        count(1, cell.text().length());
    }

    /** The row has so many columns, if something is in it, also where nothing is in the last of them. */
    void countColumns(int columns) {
        isCounted = true;
        while (!row.isEmpty() && row.size() < Math.min(columns, MOST_COLUMNS + 1)) {
            row.add(RegisterCell.EMPTY);
        }
    }

    private RegisterCell shared(RegisterCell cell) {
        RegisterCell known = shared.get(cell);
        if (known != null) {
            return known;
        }
        if (shared.size() < MOST_SHARED) {
            shared.put(cell, cell);
        }
        return cell;
    }

    private void count(long moreCells, long moreCharacters) throws RegisterException {
        cells += moreCells;
        characters += moreCharacters;
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            throw problem("table.large", MOST_CELLS, MOST_CHARACTERS);
        }
    }

    /** The row that was begun is there so many times in all; the next one comes after these. */
    void repeatRow(int times) throws RegisterException {
        if (row.isEmpty() || times <= 1) {
            number += Math.max(times, 1) - 1;
            return;
        }
        count((times - 1L) * row.size(), (times - 1L) * row.stream().mapToLong(cell -> cell.text().length()).sum());
        List<RegisterCell> same = List.copyOf(row);
        for (int i = 1; i < times; i++) {
            rows.add(new SheetRow(number, same, isHidden));
            number++;
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(new SheetRow(number, List.copyOf(row), isHidden));
            row = new ArrayList<>(row.size());
        }
    }

    /** A formula of the row that the program which wrote the file did not calculate. */
    void remarkUnsavedFormula(int column) {
        remarks.notice("formula.unsaved", number);
        unread.add(new CellPlace(number, column));
    }

    /** An error that a spreadsheet shows in the row, which is nothing that people wrote. */
    void remarkError(String error, int column) {
        remarks.notice("formula.error", number, error);
        unread.add(new CellPlace(number, column));
    }

    void merge(MergedCells area) throws RegisterException {
        if (merged.size() >= MOST_MERGED) {
            throw problem("table.large", MOST_CELLS, MOST_CHARACTERS);
        }
        merged.add(area);
    }

    Sheet build() {
        endRow();
        rows.sort(Comparator.comparingInt(SheetRow::number));
        return new Sheet(place, rows, merged, remarks, isCounted, unread);
    }

    private RegisterException problem(String key, Object... arguments) {
        return new RegisterException(place + ":" + number, Message.of(SheetBuilder.class, key, arguments));
    }
}
