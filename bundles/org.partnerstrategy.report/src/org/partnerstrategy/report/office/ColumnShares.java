/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnerstrategy.report.Content.Table;

/**
 * Divides the width of a page among the columns of a table, by how much they hold.
 *
 * @param table the table
 */
record ColumnShares(Table table) {

    private static final int MOST_LETTERS = 34;
    private static final int LEAST_LETTERS = 14;
    private static final double WHOLE = 100;

    List<Double> percentages() {
        List<Integer> wanted = IntStream.range(0, table.columns().size()).map(this::letters).boxed().toList();
        double all = wanted.stream().mapToInt(Integer::intValue).sum();
        return wanted.stream().map(letters -> letters / all * WHOLE).toList();
    }

    private int letters(int column) {
        int longest = Stream.concat(Stream.of(table.columns().get(column).heading()),
                table.rows().stream().map(row -> row.get(column))).mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest, LEAST_LETTERS, MOST_LETTERS);
    }
}
