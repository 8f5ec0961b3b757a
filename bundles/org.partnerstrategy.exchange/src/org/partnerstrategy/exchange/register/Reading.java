/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param register the register
 * @param used how it was read: the options, completed by what was recognised. What does not apply to the kind of file
 *        is empty: records of JSON have neither separator nor heading, only a workbook has sheets.
 * @param sheets the names of the sheets that people see, in their order; none when the file has none
 * @param top the first rows of the sheet, in one of which the heading may be; none in records of JSON
 */
public record Reading(Register register, RegisterOptions used, List<String> sheets, List<Row> top) {

    public Reading {
        sheets = List.copyOf(sheets);
        top = List.copyOf(top);
    }
}
