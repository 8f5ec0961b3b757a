/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;

/**
 * A row of a sheet in which something is.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells from the first column to the last in which something is
 * @param isHidden whether people do not see it, as a filter hides it
 */
public record SheetRow(int number, List<RegisterCell> cells, boolean isHidden) {

    /** In how many columns something is. */
    int filledColumns() {
        return (int) cells.stream().filter(cell -> !cell.text().isBlank()).count();
    }

    /** What is in the column with that index, counted from 0; an empty cell when the row is too short. */
    public RegisterCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RegisterCell.EMPTY;
    }
}
