/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.math.BigDecimal;

import javax.xml.stream.XMLStreamException;

/**
 * Reads one table of a workbook of LibreOffice. Rows and cells that are the same are there once, with their number: a
 * table ends with a million empty rows.
 */
final class OpenDocumentSheet {

    private static final int MOST_SPACES = 1000;

    private final Xml xml;
    private final SheetBuilder sheet;

    OpenDocumentSheet(Xml xml, SheetBuilder sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    /** Reads up to the end of the table that was begun. */
    void read() throws XMLStreamException, RegisterException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("table-row")) {
                readRow();
            }
        }
    }

    private void readRow() throws XMLStreamException, RegisterException {
        int repeated = xml.number("number-rows-repeated", 1);
        String visibility = xml.attribute("visibility", "");
        int depth = xml.depth();
        int column = 0;
        sheet.startRow(sheet.number() + 1, visibility.equals("filter") || visibility.equals("collapse"));
        while (xml.nextIn(depth)) {
            if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                column += readCell(column);
            }
        }
        sheet.repeatRow(repeated);
    }

    /** Answers how many columns it takes. */
    private int readCell(int column) throws XMLStreamException, RegisterException {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        int rows = xml.number("number-rows-spanned", 1);
        int columns = xml.number("number-columns-spanned", 1);
        boolean isCovered = xml.name().equals("covered-table-cell");
        boolean isFormula = !xml.attribute("formula", "").isEmpty();
        String type = xml.attribute("value-type", "");
        String value = xml.attribute("value", "");
        String date = xml.attribute("date-value", "");
        String truth = xml.attribute("boolean-value", "");
        String currency = xml.attribute("currency", "");
        ShownText shown = new ShownText();
        xml.texts(xml.depth(), shown);
        if (isCovered) {
            return repeated;
        }
        String text = shown.text();
        RegisterCell cell = switch (type) {
        case "currency" -> amount(currency, value, text);
        case "float" -> number(value, text);
        case "percentage" -> new Digits(value).value().map(share -> new FormattedNumber(share, "0%", false).read())
                .orElseGet(() -> RegisterCell.text(text));
        case "date" -> RegisterCell.text(text.matches("\\d{4}") ? text : date.replaceFirst("T.*", ""));
        case "boolean" -> RegisterCell.text(truth);
        default -> RegisterCell.text(text);
        };
        if (isFormula && cell.text().isEmpty() && type.isEmpty()) {
            sheet.remarkUnsavedFormula(column);
        } else if (isFormula && (text.startsWith("#") || text.startsWith("Err:"))) {
            sheet.remarkError(text, column);
            return repeated;
        }
        if (!cell.text().isBlank()) {
            for (int i = 0; i < repeated; i++) {
                sheet.add(column + i, cell);
            }
        }
        if (rows > 1 || columns > 1) {
            sheet.merge(new MergedCells(sheet.number(), sheet.number() + rows - 1, column, column + columns - 1));
        }
        return repeated;
    }

    private static RegisterCell amount(String currency, String value, String shown) {
        return currency.isEmpty() ? number(value, shown)
                : new Digits(value).value().map(number -> FormattedNumber.in(currency, number))
                        .orElseGet(() -> RegisterCell.text(value));
    }

    /** A number keeps the zeros in front that people see. */
    private static RegisterCell number(String value, String shown) {
        return new Digits(value).value().map(number -> shown.matches("0\\d+") && isSame(number, shown)
                ? RegisterCell.text(shown) : new FormattedNumber(number, "", false).read())
                .orElseGet(() -> RegisterCell.text(value));
    }

    private static boolean isSame(BigDecimal number, String shown) {
        return new Digits(shown).value().filter(seen -> seen.compareTo(number) == 0).isPresent();
    }

    /** What people see in a cell: its paragraphs, without the notes beside it. */
    private static final class ShownText implements Xml.TextEvents {

        private final StringBuilder text = new StringBuilder();
        private int paragraphs;
        private int open;
        private int notes;

        @Override
        public void start(Xml element) {
            switch (element.name()) {
            case "annotation" -> notes++;
            case "p", "h" -> {
                open++;
                if (notes == 0 && paragraphs++ > 0) {
                    text.append('\n');
                }
            }
            case "s" -> text.append(" ".repeat(Math.clamp(element.number("c", 1), 0, MOST_SPACES)));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {
                // Fonts and links, whose text counts.
            }
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
            case "annotation" -> notes--;
            case "p", "h" -> open--;
            default -> {
                // As above.
            }
            }
        }

        @Override
        public void text(String part) {
            if (open > 0 && notes == 0) {
                text.append(part);
            }
        }

        String text() {
            return text.toString();
        }
    }
}
