/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.SheetColumn;
import org.partnerstrategy.exchange.sheet.TableSheet;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.ColumnKind;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepRow;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/** Writes one of the sheets that people fill in. */
final class StepSheetWriter {

    /** What is looked at to see how wide a column is. */
    private static final int SAMPLE = 400;

    private final StepSheet step;
    private final FieldContext context;
    private final SXSSFSheet sheet;
    private final WorkbookFile file;
    private final List<StepColumn> columns;
    private final CellRules rules;

    StepSheetWriter(StepSheet step, WorkbookFile file, FieldContext context, SheetNames names, ChoiceLists choices) {
        this.step = step;
        this.file = file;
        this.context = context;
        this.sheet = file.workbook().getSheet(names.of(step));
        this.columns = step.columns(context.strategy());
        this.rules = new CellRules(step, sheet, context, names, choices);
    }

    void write(BaseSheet base) {
        List<SheetColumn> shown = columns.stream().map(this::shown).toList();
        Row keys = sheet.createRow(WorkbookMark.KEYS);
        keys.setZeroHeight(true);
        keys.createCell(WorkbookMark.IDENTITIES).setCellValue(WorkbookMark.of(step));
        sheet.setColumnHidden(WorkbookMark.IDENTITIES, true);
        for (int i = 0; i < columns.size(); i++) {
            keys.createCell(WorkbookMark.FIRST + i).setCellValue(columns.get(i).key());
        }
        TableSheet table = new TableSheet(sheet, file.styles(), shown, WorkbookMark.FIRST, WorkbookMark.HEADINGS);
        table.fit(step.rows(context.strategy()).limit(SAMPLE).map(this::contents).toList());
        base.begin(step, columns);
        step.rows(context.strategy()).forEach(row -> {
            List<Object> contents = contents(row);
            table.add(contents).createCell(WorkbookMark.IDENTITIES).setCellValue(row.identity());
            if (row.element().isPresent()) {
                base.keep(step, row.identity(), contents.stream().map(CellText::of).toList());
            }
        });
        table.end(step.still());
        for (int i = 0; i < columns.size(); i++) {
            rules.add(columns.get(i), shown.get(i).kind(), WorkbookMark.FIRST + i, table.next());
        }
    }

    private List<Object> contents(StepRow row) {
        return columns.stream().map(column -> column.content(row, context)).toList();
    }

    private SheetColumn shown(StepColumn column) {
        return new SheetColumn(column.heading(context.language()), kind(column), column.isTold());
    }

    /** By the type in the metamodel; by what there is where the field makes it up of several features. */
    private ContentKind kind(StepColumn column) {
        return ColumnKind.of(column, step.type()).orElseGet(() -> step.rows(context.strategy())
                .map(row -> column.content(row, context)).filter(content -> !content.equals("")).findFirst()
                .map(ContentKind::of).filter(kind -> !kind.isText()).orElseGet(() -> isLong(column)
                        ? ContentKind.LONG_TEXT : ContentKind.TEXT));
    }

    private boolean isLong(StepColumn column) {
        return Optional.of(column).flatMap(typed -> typed.field().input(context)).filter(input -> input.isLong())
                .isPresent();
    }
}
