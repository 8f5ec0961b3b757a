/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * By what the rows of a grid are grouped, and what is said of each group.
 *
 * @param <T> the elements of the rows
 * @param column the identity of the column whose texts the rows of a group have in common
 * @param totals what the heading of some rows says in other columns, by their identity
 */
public record Grouping<T>(String column, Function<List<T>, Map<String, String>> totals) {
}
