/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.SheetColumn;
import org.partnerstrategy.exchange.sheet.TableSheet;
import org.partnerstrategy.exchange.sheet.WorkbookFile;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.workbook.step.StepRow;
import org.partnerstrategy.workbook.step.StepSheet;

/** The matrix of each goal, as a chart and as a picture (handbook, step 2), and the rows of which charts are made. */
final class MatrixSheets {

    private static final Messages MESSAGES = Messages.of(MatrixSheets.class);
    private static final List<Field<Relation>> FIELDS = List.of(RelationFields.GOAL, RelationFields.PARTNER,
            RelationFields.DEPENDENCY, RelationFields.INFLUENCE, RelationFields.ZONE, RelationFields.LINE);
    private static final int COLUMN_PIXELS = 64;
    private static final int ROW_PIXELS = 20;
    private static final int CHART_COLUMNS = 11;
    private static final int CHART_ROWS = 30;
    private static final float TITLE_HEIGHT = 24;

    private final WorkbookFile file;
    private final PartnerStrategy strategy;
    private final Locale language;
    private final FieldContext context;
    private final ChartLines lines;
    private final PngPainter painter = new PngPainter(Palette.light(), 1);

    MatrixSheets(WorkbookFile file, PartnerStrategy strategy, Locale language) {
        this.file = file;
        this.strategy = strategy;
        this.language = language;
        this.context = new FieldContext(() -> strategy, language);
        this.lines = ChartLines.of(strategy, language, file.styles());
    }

    void write() throws IOException {
        SXSSFSheet sheet = file.sheet(say("sheet.matrices"));
        sheet.setDisplayGridlines(false);
        List<ChartRows> charts = rows();
        int next = 0;
        for (ChartRows chart : charts) {
            Row title = sheet.createRow(next);
            title.setHeightInPoints(TITLE_HEIGHT);
            title.createCell(0).setCellValue(ElementName.of(chart.goal()).in(language));
            title.getCell(0).setCellStyle(file.styles().section());
            draw(sheet.getSheetName(), chart, next + 1);
            next += CHART_ROWS + 2;
            sheet.setRowBreak(next - 1);
        }
        if (charts.isEmpty()) {
            sheet.createRow(0).createCell(0).setCellValue(say("matrices.none"));
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private String say(String key) {
        return MESSAGES.message(key).in(language);
    }

    /** Writes the rows from which the charts are drawn: goal by goal, those on or above the line first. */
    private List<ChartRows> rows() {
        SXSSFSheet sheet = file.sheet(say("sheet.rows"));
        List<SheetColumn> columns = FIELDS.stream().map(field -> new SheetColumn(field.title(language),
                field == RelationFields.DEPENDENCY || field == RelationFields.INFLUENCE ? ContentKind.SCORE
                        : ContentKind.TEXT, true)).toList();
        TableSheet table = new TableSheet(sheet, file.styles(), columns, 0, 0);
        lines.begin(sheet, columns.size() + 1);
        List<ChartRows> charts = new ArrayList<>();
        List<Goal> goals = StepSheet.GOALS.rows(strategy).map(StepRow::owner).map(Goal.class::cast).toList();
        table.fit(goals.stream().flatMap(MatrixSheets::placed).limit(CHART_ROWS).map(this::contents).toList());
        for (Goal goal : goals) {
            List<Relation> placed = placed(goal).sorted(Comparator.comparing(relation -> !isAbove(relation))).toList();
            if (!placed.isEmpty()) {
                charts.add(new ChartRows(goal, sheet.getSheetName(), table.next(), placed,
                        (int) placed.stream().filter(MatrixSheets::isAbove).count()));
                placed.forEach(relation -> lines.addTo(table.add(contents(relation))));
            }
        }
        lines.end(sheet);
        table.end(2);
        return charts;
    }

    private static Stream<Relation> placed(Goal goal) {
        return goal.getRelations().stream().filter(relation -> Placement.now(relation).isPresent());
    }

    private static boolean isAbove(Relation relation) {
        return Placement.now(relation).filter(Placement::isAbove).isPresent();
    }

    private List<Object> contents(Relation relation) {
        return FIELDS.stream().map(field -> field == RelationFields.GOAL || field == RelationFields.PARTNER
                ? field.text(relation, context) : field.value(relation, context).orElse("")).toList();
    }

    private void draw(String sheet, ChartRows rows, int top) throws IOException {
        XSSFDrawing drawing = file.workbook().getXSSFWorkbook().getSheet(sheet).createDrawingPatriarch();
        new MatrixChart(drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, top, CHART_COLUMNS, top + CHART_ROWS)),
                rows, lines, language).fill();
        MatrixScene scene = MatrixScenes.of(rows.goal(), MatrixOptions.in(language));
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        painter.paint(scene, image);
        int picture = file.workbook().addPicture(image.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        int columns = (int) (scene.width() / scene.height() * CHART_ROWS * ROW_PIXELS / COLUMN_PIXELS);
        XSSFPicture shown = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, CHART_COLUMNS + 1, top,
                CHART_COLUMNS + 1 + columns, top + CHART_ROWS), picture);
        shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(scene.title());
    }
}
