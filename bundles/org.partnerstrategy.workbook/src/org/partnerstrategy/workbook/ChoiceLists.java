/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.workbook.step.WorkbookMark;

/** Keeps in a hidden sheet what can be chosen in cells: a column for each list, as a rule of a cell can hold few. */
final class ChoiceLists {

    private final SXSSFSheet sheet;
    private final List<List<String>> lists = new ArrayList<>();

    ChoiceLists(WorkbookFile file) {
        sheet = file.sheet(WorkbookMark.CHOICES);
    }

    /** The formula of a list; equal lists are there once. */
    String formula(List<String> choices) {
        int index = lists.indexOf(choices);
        if (index < 0) {
            index = lists.size();
            lists.add(choices);
        }
        String column = CellReference.convertNumToColString(index);
        return WorkbookMark.CHOICES + "!$" + column + "$1:$" + column + "$" + choices.size();
    }

    /** Writes them all. */
    void write() {
        int rows = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(i));
                }
            }
        }
    }
}
