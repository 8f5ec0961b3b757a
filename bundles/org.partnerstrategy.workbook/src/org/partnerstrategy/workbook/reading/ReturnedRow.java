/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.exchange.register.CellPlace;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.SheetRow;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * A row of a sheet that came back.
 *
 * @param row its cells
 * @param unread the cells of the sheet with a formula that has no value
 */
record ReturnedRow(SheetRow row, Set<CellPlace> unread) {

    int number() {
        return row.number();
    }

    /** The identity of the element that was in the row when it was written; empty for a new row. */
    String identity() {
        return row.cell(WorkbookMark.IDENTITIES).text().strip();
    }

    /** The cell of a column. */
    RegisterCell cell(int column) {
        return row.cell(column);
    }

    /** What a cell says; none when it has a formula without a value. */
    Optional<String> text(int column) {
        if (!unread.isEmpty() && unread.contains(new CellPlace(row.number(), column))) {
            return Optional.empty();
        }
        RegisterCell cell = row.cell(column);
        return Optional.of(cell.isNumber() ? CellText.number(new BigDecimal(cell.text())) : CellText.text(cell
                .text()));
    }
}
