/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * Writes sheets of workbooks (.xlsx, Office Open XML, ECMA-376) that people like to work in: headings that stay in
 * sight, filters, widths, and the number and date formats of a language. Nothing here is null. Its classes are loaded
 * only by what writes a workbook, as the library behind them is large.
 */
package org.partnerstrategy.exchange.sheet;
