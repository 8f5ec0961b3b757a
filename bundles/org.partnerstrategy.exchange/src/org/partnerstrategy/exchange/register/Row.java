/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;

/**
 * A row of a register. It can be shorter or longer than the register has columns, as files are not always well kept.
 *
 * @param number where a person finds the row: in a CSV file the line on which it begins (the header is line 1), in a
 *        sheet the number in its margin, in a JSON file the how manieth record it is, counted from 1
 * @param cells what is in the columns, in their order
 */
public record Row(int number, List<RegisterCell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** What is in the column with that index, counted from 0; an empty cell when the row is too short. */
    public RegisterCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RegisterCell.EMPTY;
    }
}
