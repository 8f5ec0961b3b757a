/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.util.List;

/**
 * What a command answers, before it is known in which form.
 *
 * @param <T> what a row is about; the components of this record are the names in the JSON form
 * @param rows the rows
 * @param columns the columns of the table
 * @param fields the columns of the CSV form
 */
public record CommandReport<T extends Record>(List<T> rows, List<T> told, List<ReportColumn<T>> columns,
        List<ReportColumn<T>> fields) {

    public CommandReport {
        rows = List.copyOf(rows);
        told = List.copyOf(told);
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /** A report with the same rows in both forms. */
    public CommandReport(List<T> rows, List<ReportColumn<T>> columns, List<ReportColumn<T>> fields) {
        this(rows, rows, columns, fields);
    }

    /** A report with the same columns in both forms. */
    public CommandReport(List<T> rows, List<ReportColumn<T>> columns) {
        this(rows, columns, columns);
    }
}
