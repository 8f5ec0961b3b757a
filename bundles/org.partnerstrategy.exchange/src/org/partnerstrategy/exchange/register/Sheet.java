/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;
import java.util.Set;

/**
 * What is in a sheet, before it is known where in it the table begins.
 *
 * @param place the file, and the sheet where there are several
 * @param rows the rows in which something is, in ascending order of their numbers
 * @param merged the cells that are shown as one
 * @param remarks what was noticed
 * @param isCounted whether each row says how many columns it has, so that one with more of them than the heading is
 *        wrong
 * @param unread the cells with a formula whose value the file does not have
 */
record Sheet(String place, List<SheetRow> rows, List<MergedCells> merged, Remarks remarks, boolean isCounted,
        Set<CellPlace> unread) {

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
