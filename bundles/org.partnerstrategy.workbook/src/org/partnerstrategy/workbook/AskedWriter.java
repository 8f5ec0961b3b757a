/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.SheetColumn;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workbook.step.AskedLayout;
import org.partnerstrategy.workbook.step.CellText;
import org.partnerstrategy.workbook.step.ColumnKind;
import org.partnerstrategy.workbook.step.Fingerprint;
import org.partnerstrategy.workbook.step.StepColumn;
import org.partnerstrategy.workbook.step.StepRow;
import org.partnerstrategy.workbook.step.WorkbookMark;

/** Writes the sheet of one assessor, and the hidden one that keeps what its cells said. */
final class AskedWriter {

    private static final Messages MESSAGES = Messages.of(AskedWriter.class);

    private static final int CHARACTER = 256;
    private static final int NAMES = 34;
    private static final int SCORES = 26;
    private static final int REASONS = 54;
    private static final float LINE = 15;
    private static final float TITLE_HEIGHT = 34;
    private static final int ABOUT_LINES = 4;
    private static final int QUESTION_LINES = 5;

    private final AssessorSheet asked;
    private final WorkbookFile file;
    private final FieldContext context;
    private final SXSSFSheet sheet;
    private final SXSSFSheet base;
    private final List<StepColumn> columns;
    private final Map<ContentKind, CellStyle> open = new EnumMap<>(ContentKind.class);
    private int kept;

    AskedWriter(AssessorSheet asked, WorkbookFile file, FieldContext context) {
        this.asked = asked;
        this.file = file;
        this.context = context;
        this.sheet = file.sheet(WorkbookUtil.createSafeSheetName(asked.assessor()));
        this.base = file.sheet(WorkbookMark.BASE);
        this.columns = AskedLayout.columns(asked.strategy());
    }

    void write() {
        List<String> texts = head();
        keep(WorkbookMark.ofAsked(language().getLanguage()), String.valueOf(asked.strategy().getId()),
                asked.assessor(), asked.review().map(Review::getId).orElse(""));
        keep("", Fingerprint.of(texts));
        int next = AskedLayout.RELATIONS;
        for (Relation relation : asked.relations()) {
            row(next++, relation);
        }
        limit(next);
        sheet.createFreezePane(WorkbookMark.FIRST + 1, AskedLayout.RELATIONS);
        sheet.setColumnHidden(WorkbookMark.IDENTITIES, true);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        print();
    }

    private Locale language() {
        return context.language();
    }

    /** Everything above the relations; answers the texts that people see, in their order. */
    private List<String> head() {
        Row keys = sheet.createRow(WorkbookMark.KEYS);
        keys.setZeroHeight(true);
        keys.createCell(WorkbookMark.IDENTITIES).setCellValue(WorkbookMark.ASKED);
        List<String> texts = new ArrayList<>();
        texts.add(wide(AskedLayout.TITLE, MESSAGES.message("ask.title", asked.assessor()).in(language()),
                file.styles().title(), TITLE_HEIGHT));
        texts.add(wide(AskedLayout.ABOUT, about(), file.styles().paragraph(), ABOUT_LINES * LINE));
        Row headings = sheet.createRow(AskedLayout.HEADINGS);
        headings.setHeightInPoints(2 * LINE);
        Row questions = sheet.createRow(AskedLayout.QUESTIONS);
        questions.setHeightInPoints(QUESTION_LINES * LINE);
        for (int i = 0; i < columns.size(); i++) {
            StepColumn column = columns.get(i);
            int index = WorkbookMark.FIRST + i;
            keys.createCell(index).setCellValue(column.key());
            sheet.setColumnWidth(index, width(column) * CHARACTER);
            texts.add(cell(headings, index, column.heading(language()),
                    file.styles().heading(new SheetColumn("", ContentKind.TEXT, column.isTold()))));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isTold()) {
                texts.add(cell(questions, WorkbookMark.FIRST + i,
                        MESSAGES.message("ask.question." + columns.get(i).key()).in(language()),
                        file.styles().paragraph()));
            }
        }
        return texts.stream().map(CellText::text).toList();
    }

    private String about() {
        String review = asked.review().map(ElementName::of).map(name -> MESSAGES.message("ask.review", name)
                .in(language()) + "\n").orElse("");
        return ElementName.of(asked.strategy()).in(language()) + "\n" + review
                + MESSAGES.message("ask.about").in(language());
    }

    private String wide(int row, String text, CellStyle style, float height) {
        Row made = sheet.createRow(row);
        made.setHeightInPoints(height);
        sheet.addMergedRegion(new CellRangeAddress(row, row, WorkbookMark.FIRST,
                WorkbookMark.FIRST + columns.size() - 1));
        return cell(made, WorkbookMark.FIRST, text, style);
    }

    private static String cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return text;
    }

    private int width(StepColumn column) {
        return column.isTold() ? NAMES : kind(column) == ContentKind.SCORE ? SCORES : REASONS;
    }

    private static ContentKind kind(StepColumn column) {
        return column.isTold() ? ContentKind.TEXT : ColumnKind.of(column, Literals.ASSESSMENT)
                .orElse(ContentKind.LONG_TEXT);
    }

    private void row(int index, Relation relation) {
        StepRow row = new StepRow(relation, asked.said(relation).map(known -> known));
        Row made = sheet.createRow(index);
        made.createCell(WorkbookMark.IDENTITIES).setCellValue(relation.getId());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object content = columns.get(i).content(row, context);
            texts.add(CellText.of(content));
            Cell cell = made.createCell(WorkbookMark.FIRST + i);
            cell.setCellStyle(columns.get(i).isTold() ? file.styles().cell(new SheetColumn("", ContentKind.TEXT, true))
                    : open.computeIfAbsent(kind(columns.get(i)), this::open));
            if (content instanceof Score score) {
                cell.setCellValue(score.points());
            } else if (!content.toString().isEmpty()) {
                cell.setCellValue(content.toString());
            }
        }
        keep(relation.getId(), Fingerprint.of(texts));
    }

    /** How a cell looks that is not locked. */
    private CellStyle open(ContentKind kind) {
        CellStyle style = file.workbook().createCellStyle();
        style.cloneStyleFrom(file.styles().cell(new SheetColumn("", kind, false)));
        style.setLocked(false);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setLeftBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        return style;
    }

    private void limit(int end) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isTold() && kind(columns.get(i)) == ContentKind.SCORE) {
                DataValidation validation = helper.createValidation(helper.createIntegerConstraint(OperatorType.BETWEEN,
                        Integer.toString(Score.MINIMUM), Integer.toString(Score.MAXIMUM)),
                        new CellRangeAddressList(AskedLayout.RELATIONS, Math.max(AskedLayout.RELATIONS, end - 1),
                                WorkbookMark.FIRST + i, WorkbookMark.FIRST + i));
                validation.setEmptyCellAllowed(true);
                validation.setShowErrorBox(true);
                validation.createErrorBox(columns.get(i).heading(language()),
                        MESSAGES.message("rule.score").in(language()));
                sheet.addValidationData(validation);
            }
        }
    }

    private void keep(String... texts) {
        Row row = base.createRow(kept++);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private void print() {
        sheet.setRepeatingRows(new CellRangeAddress(AskedLayout.HEADINGS, AskedLayout.QUESTIONS, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
