/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.partnerstrategy.model.Score;

/**
 * A sheet with a table: a heading that stays in sight, rows below it, and filters. Rows are written one after the other
 * and are then no longer in memory.
 */
public final class TableSheet {

    /** How many characters a cell can hold. */
    public static final int LONGEST_TEXT = 32_767;

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 44;
    private static final int MARGIN = 4;
    private static final int WIDEST_ON_A4 = 180;
    private static final float HEADING_HEIGHT = 32;

    /** A row with a longer text does not push the others out of sight. */
    private static final int MOST_LINES = 6;
    private static final float LINE_HEIGHT = 15;

    /** What a spreadsheet would read as the code of a character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final List<SheetColumn> columns;
    private final int first;
    private final int heading;
    private final int[] widths;
    private int next;

    /**
     * Begins the table with its heading.
     *
     * @param first the index of the first column
     * @param heading the index of the row of the heading
     */
    public TableSheet(SXSSFSheet sheet, SheetStyles styles, List<SheetColumn> columns, int first, int heading) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        this.first = first;
        this.heading = heading;
        this.next = heading + 1;
        this.widths = new int[columns.size()];
        Arrays.fill(widths, NARROWEST);
        Row row = row(heading);
        row.setHeightInPoints(HEADING_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            sheet.setDefaultColumnStyle(first + i, styles.cell(column));
            Cell cell = row.createCell(first + i);
            cell.setCellValue(escaped(column.heading()));
            cell.setCellStyle(styles.heading(column));
        }
    }

    /** Makes the columns as wide as some of the rows need. */
    public void fit(List<? extends List<?>> sample) {
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            int content = sample.stream().mapToInt(row -> width(row.get(index))).max().orElse(0);
            int longestWord = Pattern.compile("[\\s-]+").splitAsStream(columns.get(i).heading())
                    .mapToInt(String::length).max().orElse(0);
            widths[i] = Math.clamp(Math.max(content, longestWord) + (long) MARGIN, NARROWEST, WIDEST);
            sheet.setColumnWidth(first + i, widths[i] * CHARACTER);
        }
    }

    private static int width(Object value) {
        return switch (value) {
        case BigDecimal euro -> euro.toBigInteger().toString().length() * 4 / 3 + MARGIN + 1;
        case LocalDate day -> NARROWEST;
        default -> value.toString().lines().mapToInt(String::length).max().orElse(0);
        };
    }

    /**
     * Adds a row.
     *
     * @param values one per column: a score, a number, a day or a year, or something else as its text
     * @return the row, to which more can be added
     */
    public Row add(List<?> values) {
        Row row = row(next++);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(first + i);
            cell.setCellStyle(styles.cell(columns.get(i)));
            set(cell, values.get(i));
        }
        long lines = IntStream.range(0, values.size()).mapToLong(i -> lines(values.get(i), widths[i])).max().orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_HEIGHT);
        }
        return row;
    }

    /** In how many lines a text would be shown. */
    private static long lines(Object value, int width) {
        return value instanceof String text && (text.length() >= width || text.indexOf('\n') >= 0)
                ? text.lines().mapToLong(line -> line.length() / (width - 1) + 1).sum() : 1;
    }

    private Row row(int index) {
        return Optional.<Row>ofNullable(sheet.getRow(index)).orElseGet(() -> sheet.createRow(index));
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
        case Score score -> cell.setCellValue(score.points());
        case Year year -> cell.setCellValue(year.getValue());
        case LocalDate day -> cell.setCellValue(day);
        case Number number -> cell.setCellValue(number.doubleValue());
        default -> setText(cell, value.toString());
        }
    }

    private static void setText(Cell cell, String text) {
        if (!text.isEmpty()) {
            String whole = escaped(text);
            cell.setCellValue(whole.length() > LONGEST_TEXT ? whole.substring(0, LONGEST_TEXT) : whole);
        }
    }

    private static String escaped(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /**
     * Ends the table: the heading stays in sight, with the columns before one of them, and filters the rows.
     *
     * @param still how many columns of the table stay in sight
     */
    public void end(int still) {
        sheet.createFreezePane(first + still, heading + 1);
        int last = first + columns.size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(heading, Math.max(heading, next - 1), first, last));
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(Arrays.stream(widths).sum() > WIDEST_ON_A4 ? PrintSetup.A3_PAPERSIZE
                : PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** The index of the row that would be added next. */
    public int next() {
        return next;
    }
}
