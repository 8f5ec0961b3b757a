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
 * All that is in a sheet of a workbook.
 *
 * @param name what people call the sheet
 * @param rows the rows in which something is, in ascending order of their numbers
 * @param unread the cells with a formula whose value the file does not have, or that is an error
 */
public record SheetContent(String name, List<SheetRow> rows, Set<CellPlace> unread) {
}
