/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.List;

import org.partnerstrategy.report.Content;

/**
 * The rows of a table that people read on paper; all of them are in the table for a spreadsheet.
 *
 * @param shown the first ones
 * @param more the sentence that says how many there are; empty where all are shown
 */
record FirstRows<R>(List<R> shown, List<Content> more) {

    /** Of the relations of one goal. */
    static final int OF_GOAL = 25;
    private static final int OF_STRATEGY = 60;

    /**
     * The first rows of a whole strategy.
     *
     * @param key the sentence on the others, with how many are shown and how many there are
     */
    static <R> FirstRows<R> ofStrategy(List<R> rows, ReportWords words, String key) {
        return of(rows, OF_STRATEGY, words, key);
    }

    /**
     * The first rows of the relations of one goal.
     *
     * @param key the sentence on the others, with how many are shown and how many there are
     */
    static <R> FirstRows<R> ofGoal(List<R> rows, ReportWords words, String key) {
        return of(rows, OF_GOAL, words, key);
    }

    private static <R> FirstRows<R> of(List<R> rows, int most, ReportWords words, String key) {
        return new FirstRows<>(rows.stream().limit(most).toList(),
                rows.size() > most ? List.of(words.paragraph(key, most, rows.size())) : List.of());
    }
}
