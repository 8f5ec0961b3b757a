/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.workbook.step.StepSheet;
import org.partnerstrategy.workbook.step.WorkbookMark;

/**
 * A strategy as a workbook, in which people go on working in a spreadsheet program: a sheet that explains, one for each
 * thing that the handbook's steps are about, and the matrices as charts and pictures.
 */
public final class StrategyWorkbook {

    /** How the names of such workbooks end. */
    public static final String EXTENSION = ".xlsx";

    private final PartnerStrategy strategy;
    private final Locale language;

    /**
     * @param strategy the strategy, which is only read
     * @param language of the words, numbers and days in the workbook
     */
    public StrategyWorkbook(PartnerStrategy strategy, Locale language) {
        this.strategy = strategy;
        this.language = language;
    }

    /** The whole workbook. */
    public byte[] content() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        write(stream);
        return stream.toByteArray();
    }

    /**
     * Writes the workbook. Rows that are written are no longer in memory. The stream is not closed.
     *
     * @throws IOException when the stream cannot be written, or this computer cannot draw pictures
     */
    public void write(OutputStream stream) throws IOException {
        try (WorkbookFile file = new WorkbookFile(language)) {
            file.title(ElementName.of(strategy).in(language));
            FieldContext context = new FieldContext(() -> strategy, language);
            ExplanationSheet explanation = ExplanationSheet.in(file);
            SheetNames names = SheetNames.of(strategy, language);
            for (StepSheet sheet : StepSheet.values()) {
                file.sheet(names.of(sheet));
            }
            new MatrixSheets(file, strategy, language).write();
            BaseSheet base = BaseSheet.in(file, strategy, language);
            ChoiceLists choices = new ChoiceLists(file);
            for (StepSheet sheet : StepSheet.values()) {
                new StepSheetWriter(sheet, file, context, names, choices).write(base);
            }
            explanation.write(strategy, names, language);
            choices.write();
            hide(file, WorkbookMark.CHOICES, SheetVisibility.HIDDEN);
            hide(file, WorkbookMark.BASE, SheetVisibility.VERY_HIDDEN);
            file.write(stream);
        }
    }

    private static void hide(WorkbookFile file, String sheet, SheetVisibility visibility) {
        file.workbook().setSheetVisibility(file.workbook().getSheetIndex(sheet), visibility);
    }
}
