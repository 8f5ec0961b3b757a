/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.workbook.step.Fingerprint;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/** Keeps in a hidden sheet which elements were written, and what their cells said. */
final class BaseSheet {

    private final SXSSFSheet sheet;
    private int next;

    private BaseSheet(SXSSFSheet sheet) {
        this.sheet = sheet;
    }

    static BaseSheet in(WorkbookFile file, PartnerStrategy strategy, Locale language) {
        BaseSheet base = new BaseSheet(file.sheet(WorkbookMark.BASE));
        base.add(WorkbookMark.ofBase(language.getLanguage()), String.valueOf(strategy.getId()), "");
        return base;
    }

    /** Of which columns the fingerprints of the rows that follow consist. */
    void begin(StepSheet step, List<StepColumn> columns) {
        add(step.key(), "", String.join(" | ", columns.stream().map(StepColumn::key).toList()));
    }

    /** Keeps what the cells of an element said. */
    void keep(StepSheet step, String identity, List<String> texts) {
        add(step.key(), identity, Fingerprint.of(texts));
    }

    private void add(String first, String second, String third) {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(first);
        row.createCell(1).setCellValue(second);
        row.createCell(2).setCellValue(third);
    }
}
