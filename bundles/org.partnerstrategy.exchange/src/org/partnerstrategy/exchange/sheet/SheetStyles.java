/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.sheet;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How the cells of a workbook look, in the number and date formats of a language. */
public final class SheetStyles {

    private static final byte[] ACCENT = { 0x1B, 0x5E, (byte) 0x8C };
    private static final byte[] ASIDE = { 0x52, 0x60, 0x6D };
    private static final byte[] WHITE = { (byte) 0xFF, (byte) 0xFF, (byte) 0xFF };
    private static final byte[] TOLD_GROUND = { (byte) 0xF2, (byte) 0xF4, (byte) 0xF6 };
    private static final byte[] LINE = { (byte) 0xD5, (byte) 0xDB, (byte) 0xE1 };
    private static final String FONT = "Calibri";
    private static final short POINTS = 11;
    private static final short TITLE_POINTS = 18;
    private static final short SECTION_POINTS = 13;

    private final Workbook workbook;
    private final boolean isDutch;
    private final Map<ContentKind, XSSFCellStyle> typed = new EnumMap<>(ContentKind.class);
    private final Map<ContentKind, XSSFCellStyle> told = new EnumMap<>(ContentKind.class);
    private final XSSFCellStyle typedHeading;
    private final XSSFCellStyle toldHeading;

    /** Makes the styles of a workbook. */
    public SheetStyles(Workbook workbook, Locale language) {
        this.workbook = workbook;
        this.isDutch = language.getLanguage().equals("nl");
        for (ContentKind kind : ContentKind.values()) {
            typed.put(kind, cell(kind, false));
            told.put(kind, cell(kind, true));
        }
        typedHeading = heading(ACCENT);
        toldHeading = heading(ASIDE);
    }

    /** How a cell of a column looks. */
    public XSSFCellStyle cell(SheetColumn column) {
        return (column.isTold() ? told : typed).get(column.kind());
    }

    /** How the heading of a column looks. */
    public XSSFCellStyle heading(SheetColumn column) {
        return column.isTold() ? toldHeading : typedHeading;
    }

    /** A text in the largest letters. */
    public XSSFCellStyle title() {
        return letters(TITLE_POINTS);
    }

    /** A text above others. */
    public XSSFCellStyle section() {
        return letters(SECTION_POINTS);
    }

    /** A text of several lines. */
    public XSSFCellStyle paragraph() {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** A text aside. */
    public XSSFCellStyle note() {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        XSSFFont font = font();
        font.setColor(new XSSFColor(ASIDE));
        style.setFont(font);
        return style;
    }

    /** A text that leads elsewhere. */
    public XSSFCellStyle link() {
        XSSFCellStyle style = paragraph();
        XSSFFont font = font();
        font.setColor(new XSSFColor(ACCENT));
        font.setUnderline(XSSFFont.U_SINGLE);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle letters(short points) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        XSSFFont font = font();
        font.setFontHeightInPoints(points);
        font.setBold(true);
        font.setColor(new XSSFColor(ACCENT));
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle heading(byte[] ground) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        XSSFFont font = font();
        font.setBold(true);
        font.setColor(new XSSFColor(WHITE));
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle cell(ContentKind kind, boolean isTold) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind.isText());
        if (kind == ContentKind.SCORE || kind == ContentKind.YEAR || kind == ContentKind.DATE) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE));
        if (isTold) {
            XSSFFont font = font();
            font.setColor(new XSSFColor(ASIDE));
            style.setFont(font);
            style.setFillForegroundColor(new XSSFColor(TOLD_GROUND));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /** Texts are marked as such, so that numbers of registration keep their zeros in front. */
    private String format(ContentKind kind) {
        return switch (kind) {
        case TEXT -> "@";
        case LONG_TEXT -> "General";
        case WHOLE, SCORE, YEAR -> "0";
        case EURO -> isDutch ? "[$€-413] #,##0.00;[$€-413] -#,##0.00" : "[$€-809]#,##0.00;-[$€-809]#,##0.00";
        case DATE -> isDutch ? "dd\\-mm\\-yyyy" : "d\\ mmm\\ yyyy";
        };
    }

    private XSSFFont font() {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setFamily(FontFamily.SWISS);
        font.setScheme(FontScheme.MINOR);
        return font;
    }
}
