/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

/**
 * Cells of a sheet that are shown as one. What they say is in the first.
 *
 * @param firstRow the number of the first row, as the spreadsheet counts it, from 1
 * @param lastRow the number of the last row
 * @param firstColumn the index of the first column, from 0
 * @param lastColumn the index of the last column
 */
record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {
}
