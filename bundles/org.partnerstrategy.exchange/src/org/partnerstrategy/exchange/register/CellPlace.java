/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

/**
 * Where a cell is in a sheet.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param column counted from 0
 */
public record CellPlace(int row, int column) {
}
