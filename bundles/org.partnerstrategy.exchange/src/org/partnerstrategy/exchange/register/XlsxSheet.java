/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook of Excel. */
final class XlsxSheet {

    private static final int LETTERS = 26;

    private final Xml xml;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final boolean isDate1904;
    private final SheetBuilder sheet;

    XlsxSheet(Xml xml, SharedTexts texts, NumberFormats formats, boolean isDate1904, SheetBuilder sheet) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.isDate1904 = isDate1904;
        this.sheet = sheet;
    }

    void read() throws XMLStreamException, RegisterException {
        int column = -1;
        while (xml.next()) {
            switch (xml.name()) {
            case "row" -> {
                sheet.startRow(xml.number("r", sheet.number() + 1), xml.isTrue("hidden"));
                column = -1;
            }
            case "c" -> {
                String place = xml.attribute("r", "");
                int named = column(place);
                column = named < 0 ? column + 1 : named;
                readCell(column);
            }
            case "mergeCell" -> merge(xml.attribute("ref", ""));
            default -> {
                // Widths, pictures and the like.
            }
            }
        }
    }

    private void readCell(int column) throws XMLStreamException, RegisterException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        int depth = xml.depth();
        boolean isFormula = false;
        String value = "";
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
            case "f" -> isFormula = true;
            case "v" -> value = xml.text();
            case "is" -> value = SharedTexts.rich(xml);
            default -> {
                // Extensions.
            }
            }
        }
        if (!value.isEmpty()) {
            sheet.add(column, cell(type, style, value, column));
        } else if (isFormula && !type.equals("str")) {
            sheet.remarkUnsavedFormula(column);
        }
    }

    private RegisterCell cell(String type, int style, String value, int column) {
        return switch (type) {
        case "s" -> RegisterCell.text(texts.text(value));
        case "str" -> RegisterCell.text(SharedTexts.unescaped(value));
        // Its text was read with its fonts, and codes of signs in it with that.
        case "inlineStr" -> RegisterCell.text(value);
        case "b" -> RegisterCell.text(Boolean.toString(value.strip().equals("1") || value.strip().equals("true")));
        case "d" -> RegisterCell.text(value.strip().replaceFirst("T.*", ""));
        case "e" -> {
            sheet.remarkError(value, column);
            yield RegisterCell.EMPTY;
        }
        default -> new Digits(value).value()
                .map(number -> new FormattedNumber(number, formats.of(style), isDate1904).read())
                .orElseGet(() -> RegisterCell.text(value));
        };
    }

    private void merge(String area) throws RegisterException {
        String[] corners = area.split(":");
        if (corners.length == 2) {
            sheet.merge(new MergedCells(row(corners[0]), row(corners[1]), column(corners[0]), column(corners[1])));
        }
    }

    private static int row(String place) {
        return Integer.parseInt(place.replaceFirst("^\\$?[A-Za-z]+\\$?", ""));
    }

    /**
     * The index of the column of "AB12", counted from 0; more than any sheet has when there are too many letters, -1
     * without.
     */
    private static int column(String place) {
        long column = 0;
        for (int i = 0; i < place.length() && column < Integer.MAX_VALUE; i++) {
            char letter = Character.toUpperCase(place.charAt(i));
            if (letter >= 'A' && letter <= 'Z') {
                column = column * LETTERS + letter - 'A' + 1;
            } else if (letter != '$') {
                break;
            }
        }
        return (int) Math.min(column, Integer.MAX_VALUE) - 1;
    }
}
