/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnerstrategy.exchange.register.SpreadsheetText;

/**
 * Prints a report as comma-separated values (RFC 4180), the names of the columns first. Numbers are as programs read
 * them; texts that spreadsheets would take for formulas get an apostrophe before them.
 */
final class CsvReport {

    private final Cells cells;

    CsvReport(Locale language) {
        cells = new Cells(language, Object::toString);
    }

    <T extends Record> void print(CommandReport<T> report, PrintWriter out) {
        try {
            CSVPrinter printer = CSVFormat.RFC4180.print(out);
            printer.printRecord(report.fields().stream().map(ReportColumn::name).toList());
            for (T row : report.rows()) {
                printer.printRecord(cells(report.fields(), row));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends Record> List<String> cells(List<ReportColumn<T>> fields, T row) {
        return fields.stream().map(field -> SpreadsheetText.guarded(cells.text(field.value().apply(row)))).toList();
    }
}
