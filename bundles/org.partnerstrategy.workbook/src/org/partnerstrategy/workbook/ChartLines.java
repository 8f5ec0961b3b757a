/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.exchange.sheet.ContentKind;
import org.partnerstrategy.exchange.sheet.SheetColumn;
import org.partnerstrategy.exchange.sheet.SheetStyles;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/**
 * The lines that all charts share: where the axes are cut, and the strategy line (handbook, step 2 and figure 1). Their
 * points stand beside the rows from which the charts are drawn, as spreadsheet programs draw nothing but cells.
 */
final class ChartLines {

    private static final Messages MESSAGES = Messages.of(ChartLines.class);
    private static final int MOST_POINTS = 100;
    private static final int WIDTH = 16 * 256;

    private final List<Line> lines;
    private final List<SheetColumn> columns;
    private final SheetStyles styles;
    private String sheet = "";
    private int column;
    private int written;

    /**
     * A line.
     *
     * @param name what it is called
     * @param isCut whether it cuts an axis
     * @param corners its points
     * @param first the index of the row of its first point
     */
    record Line(String name, boolean isCut, List<Position> corners, int first) {
    }

    private ChartLines(List<Line> lines, List<SheetColumn> columns, SheetStyles styles) {
        this.lines = lines;
        this.columns = columns;
        this.styles = styles;
    }

    static ChartLines of(PartnerStrategy strategy, Locale language, SheetStyles styles) {
        int influence = strategy.getInfluenceCut().points();
        int dependency = strategy.getDependencyCut().points();
        String cut = MESSAGES.message("series.cut").in(language);
        List<Position> corners = StrategyLine.of(strategy).corners();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(cut, true, List.of(Position.of(0, influence), Position.of(MOST_POINTS, influence)), 1));
        lines.add(new Line(cut, true, List.of(Position.of(dependency, 0), Position.of(dependency, MOST_POINTS)), 3));
        lines.add(new Line(MESSAGES.message("series.line").in(language), false, corners, 5));
        return new ChartLines(lines, List.of(
                new SheetColumn(MESSAGES.message("heading.lines").in(language), ContentKind.TEXT, true),
                new SheetColumn(RelationFields.DEPENDENCY.title(language), ContentKind.SCORE, true),
                new SheetColumn(RelationFields.INFLUENCE.title(language), ContentKind.SCORE, true)), styles);
    }

    List<Line> all() {
        return lines;
    }

    /** Writes the headings beside those of a sheet whose heading is its first row. */
    void begin(SXSSFSheet rows, int firstColumn) {
        sheet = rows.getSheetName();
        column = firstColumn;
        for (int i = 0; i < columns.size(); i++) {
            rows.setColumnWidth(column + i, WIDTH);
            rows.getRow(0).createCell(column + i).setCellValue(columns.get(i).heading());
            rows.getRow(0).getCell(column + i).setCellStyle(styles.heading(columns.get(i)));
        }
    }

    /** Adds the next point to a row, if there is one. */
    void addTo(Row row) {
        points().skip(written++).findFirst().ifPresent(point -> {
            row.createCell(column).setCellValue(point.name());
            row.createCell(column + 1).setCellValue(point.corners().getFirst().dependency().points());
            row.createCell(column + 2).setCellValue(point.corners().getFirst().influence().points());
            for (int i = 0; i < columns.size(); i++) {
                row.getCell(column + i).setCellStyle(styles.cell(columns.get(i)));
            }
        });
    }

    private Stream<Line> points() {
        return lines.stream().flatMap(line -> line.corners().stream()
                .map(corner -> new Line(line.name(), line.isCut(), List.of(corner), 0)));
    }

    /** Adds the points for which there were no rows. */
    void end(SXSSFSheet rows) {
        while (written < points().count()) {
            addTo(rows.createRow(written + 1));
        }
    }

    /** The horizontal places of a line. */
    XDDFNumericalDataSource<Double> dependencies(Line line) {
        return source(line, column + 1, line.corners().stream().map(corner -> corner.dependency().points()));
    }

    /** The vertical places of a line. */
    XDDFNumericalDataSource<Double> influences(Line line) {
        return source(line, column + 2, line.corners().stream().map(corner -> corner.influence().points()));
    }

    private XDDFNumericalDataSource<Double> source(Line line, int index, Stream<Integer> points) {
        return XDDFDataSourcesFactory.fromArray(points.map(Integer::doubleValue).toArray(Double[]::new),
                new CellRangeAddress(line.first(), line.first() + line.corners().size() - 1, index, index)
                        .formatAsString(sheet, true), index);
    }
}
