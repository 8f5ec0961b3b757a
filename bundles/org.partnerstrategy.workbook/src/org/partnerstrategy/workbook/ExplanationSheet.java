/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.SheetColumn;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.text.Dates;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workbook.step.StepSheet;

/** The first sheet: what is where, and what can be done with it. */
final class ExplanationSheet {

    private static final Messages MESSAGES = Messages.of(ExplanationSheet.class);
    private static final List<String> ADVICE = List.of("advice.type", "advice.add", "advice.remove", "advice.move",
            "advice.back", "advice.chart");
    private static final int WIDTH = 256;
    private static final int NAMES = 24;
    private static final int COUNTS = 10;
    private static final int TEXTS = 100;
    private static final int CHARACTERS = 115;
    private static final int CHARACTERS_PER_LINE = 170;
    private static final float LINE_HEIGHT = 16;
    private static final float TITLE_HEIGHT = 34;

    private final WorkbookFile file;
    private final SXSSFSheet sheet;
    private int next;

    private ExplanationSheet(WorkbookFile file, SXSSFSheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    static ExplanationSheet in(WorkbookFile file) {
        return new ExplanationSheet(file, file.sheet("_explanation"));
    }

    void write(PartnerStrategy strategy, SheetNames names, Locale language) {
        file.workbook().setSheetName(file.workbook().getSheetIndex(sheet),
                MESSAGES.message("sheet.explanation").in(language));
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, NAMES * WIDTH);
        sheet.setColumnWidth(1, COUNTS * WIDTH);
        sheet.setColumnWidth(2, TEXTS * WIDTH);
        row(ElementName.of(strategy).in(language), file.styles().title()).setHeightInPoints(TITLE_HEIGHT);
        row(subtitle(strategy, language), file.styles().note());
        next++;
        row(MESSAGES.message("heading.sheets").in(language), file.styles().section());
        CellStyle link = file.styles().link();
        CellStyle text = file.styles().paragraph();
        CellStyle centred = file.styles().paragraph();
        centred.setAlignment(HorizontalAlignment.CENTER);
        for (StepSheet step : StepSheet.values()) {
            Row row = sheet.createRow(next++);
            Cell name = row.createCell(0);
            name.setCellValue(names.of(step));
            name.setCellStyle(link);
            Hyperlink target = file.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            target.setAddress("'" + names.of(step) + "'!B2");
            name.setHyperlink(target);
            Cell count = row.createCell(1);
            count.setCellValue(names.rows(step));
            count.setCellStyle(centred);
            Cell purpose = row.createCell(2);
            purpose.setCellValue(step.purpose().in(language));
            purpose.setCellStyle(text);
            row.setHeightInPoints(height(step.purpose().in(language), CHARACTERS));
        }
        next++;
        row(MESSAGES.message("heading.advice").in(language), file.styles().section());
        ADVICE.forEach(key -> {
            String advice = MESSAGES.message(key).in(language);
            row(advice, text).setHeightInPoints(height(advice, CHARACTERS_PER_LINE));
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, 2));
        });
        next++;
        legend("legend.typed", false, language);
        legend("legend.told", true, language);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static float height(String text, int charactersPerLine) {
        return LINE_HEIGHT * (1 + text.length() / charactersPerLine);
    }

    private static String subtitle(PartnerStrategy strategy, Locale language) {
        String day = MESSAGES.message("written", Dates.say(LocalDate.now(), language)).in(language);
        return Optional.ofNullable(strategy.getOrganisation()).filter(known -> !known.isBlank())
                .map(known -> known + " · " + day).orElse(day);
    }

    private void legend(String key, boolean isTold, Locale language) {
        Row row = sheet.createRow(next++);
        Cell sample = row.createCell(0);
        sample.setCellValue(MESSAGES.message(key + ".sample").in(language));
        sample.setCellStyle(file.styles().heading(new SheetColumn("", ContentKind.TEXT, isTold)));
        Cell text = row.createCell(1);
        text.setCellValue(MESSAGES.message(key).in(language));
        text.setCellStyle(file.styles().paragraph());
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 1, 2));
    }

    private Row row(String text, CellStyle style) {
        Row row = sheet.createRow(next++);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return row;
    }
}
