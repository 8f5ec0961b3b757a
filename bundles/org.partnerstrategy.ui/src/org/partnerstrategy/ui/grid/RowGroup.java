/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;

/**
 * Rows of a grid that stand below a heading.
 *
 * @param <T> the elements of the rows
 * @param name what they have in common
 * @param rows which they are
 */
record RowGroup<T>(String name, List<T> rows) {
}
