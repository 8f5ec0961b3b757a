/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.model.text.Message;

/**
 * What is in cells that are shown as one over several rows counts for each of these rows.
 *
 * @param sheet the sheet
 * @param rows its rows below the heading
 */
record MergedRows(Sheet sheet, List<SheetRow> rows) {

    private static final int MOST_STEPS = 10_000_000;

    List<SheetRow> filled() throws RegisterException {
        List<SheetRow> filled = new ArrayList<>(rows);
        int steps = 0;
        for (MergedCells area : sheet.merged()) {
            int first = indexFrom(area.firstRow());
            int last = indexFrom(area.lastRow() + 1);
            if (area.lastRow() <= area.firstRow() || first >= last || rows.get(first).number() != area.firstRow()) {
                continue;
            }
            RegisterCell cell = rows.get(first).cell(area.firstColumn());
            steps += last - first;
            if (steps > MOST_STEPS) {
                throw new RegisterException(sheet.place(), Message.of(MergedRows.class, "merged.many", MOST_STEPS));
            }
            for (int i = first + 1; i < last && !TypicalCell.isBlank(cell); i++) {
                if (TypicalCell.isBlank(filled.get(i).cell(area.firstColumn()))) {
                    filled.set(i, with(filled.get(i), area.firstColumn(), cell));
                    sheet.remarks().notice("cell.merged", filled.get(i).number());
                }
            }
        }
        return filled;
    }

    /** The index of the first row that has that number or a higher one. */
    private int indexFrom(int number) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (rows.get(middle).number() < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static SheetRow with(SheetRow row, int column, RegisterCell cell) {
        List<RegisterCell> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add(RegisterCell.EMPTY);
        }
        cells.set(column, cell);
        return new SheetRow(row.number(), List.copyOf(cells), row.isHidden());
    }
}
