/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnerstrategy.exchange.register.SpreadsheetText;

/**
 * Writes rows of text as CSV (RFC 4180) that spreadsheets in a language open with a double click: in Dutch semicolons
 * between the values. Semicolons, quotes and line breaks come back as they were, and nothing becomes a formula.
 *
 * @param language of the spreadsheet
 */
public record SpreadsheetRows(Locale language) {

    /** Without it Excel takes UTF-8 for the encoding of Windows. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The content of a file with these rows, from top to bottom. */
    public byte[] of(List<List<String>> rows) {
        char decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(decimal == ',' ? ';' : ',').get();
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SpreadsheetText::guarded).toList());
            }
        } catch (IOException e) {
            // Not when it is written into the memory.
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
