/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/**
 * Something in a workbook that was not understood, or not done as it stands there.
 *
 * @param sheet the name of the sheet; empty for the whole workbook
 * @param row the row as the spreadsheet counts it; 0 for the whole sheet
 * @param problem what is the matter
 */
public record WorkbookRemark(String sheet, int row, Message problem) {

    /** The remark on one line, with its place. */
    public String line(Locale language) {
        String form = sheet.isEmpty() ? "remark.workbook" : row == 0 ? "remark.sheet" : "remark.row";
        return Message.of(WorkbookRemark.class, form, sheet, Integer.toString(row), problem).in(language);
    }
}
