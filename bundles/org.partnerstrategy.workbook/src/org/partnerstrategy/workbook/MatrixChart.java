/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.text.Messages;

/**
 * The matrix of a goal as a chart of the spreadsheet program (handbook, step 2 and figure 1): a point per relation, the
 * strategy line, and where the axes are cut.
 */
final class MatrixChart {

    private static final Messages MESSAGES = Messages.of(MatrixChart.class);
    private static final int MOST_NAMES = 40;
    private static final double MOST_POINTS = 100;
    private static final double UNIT = 10;
    private static final byte[] ABOVE = { 0x00, 0x72, (byte) 0xB2 };
    private static final byte[] BELOW = { (byte) 0xC4, 0x4E, 0x00 };
    private static final byte[] LINE = { 0x7A, 0x2E, 0x6E };
    private static final byte[] FINE = { (byte) 0x9A, (byte) 0xA5, (byte) 0xB1 };
    private static final byte[] GRID = { (byte) 0xEE, (byte) 0xF0, (byte) 0xF2 };

    private final XSSFChart chart;
    private final ChartRows rows;
    private final ChartLines lines;
    private final Locale language;
    private final XDDFScatterChartData data;

    MatrixChart(XSSFChart chart, ChartRows rows, ChartLines lines, Locale language) {
        this.chart = chart;
        this.rows = rows;
        this.lines = lines;
        this.language = language;
        XDDFValueAxis across = axis(AxisPosition.BOTTOM, RelationFields.DEPENDENCY.title(language));
        XDDFValueAxis up = axis(AxisPosition.LEFT, RelationFields.INFLUENCE.title(language));
        this.data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
    }

    private XDDFValueAxis axis(AxisPosition position, String title) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setTitle(title);
        axis.setCrosses(AxisCrosses.MIN);
        axis.setMinimum(0);
        axis.setMaximum(MOST_POINTS);
        axis.setMajorUnit(UNIT);
        axis.getOrAddMajorGridProperties().setLineProperties(line(GRID, 1));
        return axis;
    }

    void fill() {
        chart.setTitleText(ElementName.of(rows.goal()).in(language));
        chart.setTitleOverlay(false);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        lines.all().forEach(this::add);
        if (rows.size() <= MOST_NAMES) {
            for (int i = 0; i < rows.size(); i++) {
                XDDFScatterChartData.Series one = points(i, i + 1, i < rows.above());
                one.setTitle(ElementName.of(rows.relations().get(i).getPartner()).in(language), rows.name(i));
                name(ser(one), rows.isAtTheRight(i));
            }
        } else {
            crowd(0, rows.above(), true, "series.above");
            crowd(rows.above(), rows.size(), false, "series.below");
        }
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (rows.size() > MOST_NAMES) {
            IntStream.range(0, data.getSeriesCount()).mapToObj(data::getSeries).forEach(MatrixChart::forgetPoints);
        }
    }

    /** Programs read the points from the cells; thousands of copies of them would fill the memory. */
    private static void forgetPoints(XDDFChartData.Series series) {
        CTScatterSer points = ser((XDDFScatterChartData.Series) series);
        points.getXVal().getNumRef().unsetNumCache();
        points.getYVal().getNumRef().unsetNumCache();
    }

    private void crowd(int from, int to, boolean isAbove, String key) {
        if (from < to) {
            points(from, to, isAbove).setTitle(MESSAGES.message(key).in(language), null);
        }
    }

    private void add(ChartLines.Line line) {
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(lines.dependencies(line),
                lines.influences(line));
        series.setTitle(line.name(), null);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setSmooth(false);
        XDDFLineProperties look = line.isCut() ? line(FINE, 1) : line(LINE, 2);
        if (line.isCut()) {
            look.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(look);
    }

    private XDDFScatterChartData.Series points(int from, int to, boolean isAbove) {
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(rows.dependencies(from, to),
                rows.influences(from, to));
        series.setSmooth(false);
        series.setMarkerStyle(isAbove ? MarkerStyle.CIRCLE : MarkerStyle.DIAMOND);
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        series.setLineProperties(none);
        CTMarker marker = ser(series).getMarker();
        XDDFShapeProperties look = new XDDFShapeProperties(marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr());
        look.setFillProperties(fill(isAbove ? ABOVE : BELOW));
        look.setLineProperties(line(isAbove ? ABOVE : BELOW, 2));
        return series;
    }

    private static CTScatterSer ser(XDDFScatterChartData.Series series) {
        return series.getCTScatterSer();
    }

    /** The name of the partner is beside the point, on the side where there is room. */
    private static void name(CTScatterSer series, boolean isAtTheRight) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewDLblPos().setVal(isAtTheRight ? STDLblPos.L : STDLblPos.R);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(true);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFFillProperties fill(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }

    private static XDDFLineProperties line(byte[] colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(width);
        return line;
    }
}
