/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** A workbook that Excel 2003 and many reporting programs write as XML, and call .xls or .xml. */
final class SpreadsheetXmlFile implements SheetFile {

    private static final String WORKSHEET = "Worksheet";

    /** Formats that this kind of file has by name, and that say more than that it is a number. */
    private static final Map<String, String> NAMED = Map.of("Percent", "0%", "Euro Currency", "[$\u20AC]0");

    private final String text;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();

    SpreadsheetXmlFile(String text) throws XMLStreamException {
        this.text = text;
        Xml xml = open();
        String style = "";
        while (xml.next()) {
            switch (xml.name()) {
            case WORKSHEET -> names.add(xml.attribute("Name", ""));
            case "Style" -> {
                style = xml.attribute("ID", "");
                formats.put(style, formats.getOrDefault(xml.attribute("Parent", ""), ""));
            }
            case "NumberFormat" -> formats.put(style, format(xml.attribute("Format", "")));
            default -> {
                // Cells, which are read when their sheet is asked for.
            }
            }
        }
    }

    /** Dates have a type of their own, so only formats of numbers count. */
    private static String format(String format) {
        return NAMED.getOrDefault(format, format.matches(".*[0#].*") ? format : "");
    }

    /** Whether a text is such a workbook. */
    static boolean isRecognisedIn(String text) {
        return text.startsWith("<?xml") && text.substring(0, Math.min(text.length(), 4096))
                .contains("urn:schemas-microsoft-com:office:spreadsheet");
    }

    private Xml open() throws XMLStreamException {
        return Xml.of(new StringReader(text));
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public void read(int index, SheetBuilder into) throws XMLStreamException, RegisterException {
        Xml xml = open();
        int sheet = -1;
        while (sheet < index && xml.next()) {
            sheet += xml.name().equals(WORKSHEET) ? 1 : 0;
        }
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("Row")) {
                readRow(xml, into);
            }
        }
    }

    private void readRow(Xml xml, SheetBuilder into) throws XMLStreamException, RegisterException {
        into.startRow(xml.number("Index", into.number() + 1), xml.isTrue("Hidden"));
        int depth = xml.depth();
        int column = 0;
        while (xml.nextIn(depth)) {
            if (xml.name().equals("Cell")) {
                column = xml.number("Index", column + 1) - 1;
                int columns = xml.number("MergeAcross", 0);
                int rows = xml.number("MergeDown", 0);
                boolean isFormula = !xml.attribute("Formula", "").isEmpty();
                RegisterCell cell = readData(xml, into, column,
                        formats.getOrDefault(xml.attribute("StyleID", ""), ""));
                into.add(column, cell);
                if (isFormula && cell.text().isEmpty()) {
                    into.remarkUnsavedFormula(column);
                }
                if (rows > 0 || columns > 0) {
                    into.merge(new MergedCells(into.number(), into.number() + rows, column, column + columns));
                }
                column += columns + 1;
            }
        }
    }

    private RegisterCell readData(Xml xml, SheetBuilder into, int column, String format) throws XMLStreamException {
        RegisterCell cell = RegisterCell.EMPTY;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("Data")) {
                String type = xml.attribute("Type", "String");
                Plain plain = new Plain();
                xml.texts(xml.depth(), plain);
                String data = plain.text.toString();
                switch (type) {
                case "Number" -> cell = new Digits(data).value()
                        .map(number -> new FormattedNumber(number, format, false).read())
                        .orElse(RegisterCell.text(data));
                case "DateTime" -> cell = RegisterCell.text(data.replaceFirst("T.*", ""));
                case "Error" -> into.remarkError(data, column);
                default -> cell = RegisterCell.text(data);
                }
            }
        }
        return cell;
    }

    /** The text of an element without its fonts. */
    private static final class Plain implements Xml.TextEvents {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void start(Xml element) {
            // Fonts.
        }

        @Override
        public void end(String name) {
            // Fonts.
        }

        @Override
        public void text(String part) {
            text.append(part);
        }
    }
}
