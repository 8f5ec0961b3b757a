/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.model.text.Message;

/** Puts a register together from what a reader finds, within bounds that no register of people exceeds. */
final class RegisterBuilder {

    /** As many as a cell of a spreadsheet can hold. More is a quotation mark that was never closed. */
    private static final int LONGEST_TEXT = 32_767;

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param place where the header is
     */
    RegisterBuilder(String name, String place, List<String> header) throws RegisterException {
        if (header.size() > SheetBuilder.MOST_COLUMNS) {
            throw new RegisterException(place, problem("columns.many", header.size(), SheetBuilder.MOST_COLUMNS));
        }
        for (String column : header) {
            requireReasonable(column, place);
        }
        if (header.stream().allMatch(String::isBlank)) {
            throw new RegisterException(place, problem("columns.none"));
        }
        this.name = name;
        this.columns = new ColumnNames(header.stream().map(SpreadsheetText::plain).toList()).unique();
    }

    /**
     * @param place where the row is
     */
    void add(Row row, String place) throws RegisterException {
        for (RegisterCell cell : row.cells()) {
            requireReasonable(cell.text(), place);
        }
        boolean isGuarded = row.cells().stream().anyMatch(cell -> cell.text().startsWith("'"));
        rows.add(isGuarded ? new Row(row.number(), row.cells().stream().map(RegisterBuilder::plain).toList()) : row);
    }

    private static RegisterCell plain(RegisterCell cell) {
        return cell.isNumber() ? cell : RegisterCell.text(SpreadsheetText.plain(cell.text()));
    }

    Register build(List<ReadingRemark> remarks) {
        return new Register(name, columns, rows, remarks);
    }

    private static void requireReasonable(String text, String place) throws RegisterException {
        if (text.length() > LONGEST_TEXT) {
            throw new RegisterException(place, problem("text.long", text.length(), LONGEST_TEXT));
        }
    }

    private static Message problem(String key, Object... arguments) {
        return Message.of(RegisterBuilder.class, key, arguments);
    }
}
