/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page with tables, which many programs hand out as a workbook and call .xls. Each table is a sheet. */
final class HtmlFile implements SheetFile {

    private static final Pattern START = Pattern.compile("<(?:!doctype\\s+html|html|head|body|table|meta|style|div)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 4096;
    private static final int MOST_SPANNED = 10_000;

    private final List<Element> tables = new ArrayList<>();

    HtmlFile(String text) {
        Document page = Jsoup.parse(text);
        for (Element table : page.getElementsByTag("table")) {
            // A table that holds tables arranges a page.
            if (table.getElementsByTag("table").size() == 1) {
                tables.add(table);
            }
        }
    }

    /** Whether a text is a web page. */
    static boolean isRecognisedIn(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING)).stripLeading();
        return beginning.startsWith("<") && START.matcher(beginning).find();
    }

    @Override
    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        for (Element table : tables) {
            Element caption = table.getElementsByTag("caption").first();
            String name = caption == null ? "" : caption.text();
            names.add(name.isEmpty() || names.contains(name) ? String.valueOf(names.size() + 1) : name);
        }
        return names;
    }

    @Override
    public void read(int index, SheetBuilder into) throws RegisterException {
        // How many rows a cell above still takes, by column.
        List<Integer> taken = new ArrayList<>();
        for (Element row : tables.get(index).getElementsByTag("tr")) {
            into.startRow(into.number() + 1,
                    row.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none"));
            int column = 0;
            List<Integer> next = new ArrayList<>(taken.stream().map(rows -> Math.max(0, rows - 1)).toList());
            for (Element cell : row.children()) {
                while (column < taken.size() && taken.get(column) > 0) {
                    column++;
                }
                column = readCell(cell, column, next, into);
            }
            taken = next;
        }
    }

    private static int readCell(Element cell, int column, List<Integer> taken, SheetBuilder into)
            throws RegisterException {
        int columns = spanned(cell, "colspan");
        int rows = spanned(cell, "rowspan");
        into.add(column, value(cell));
        if (columns > 1 || rows > 1) {
            into.merge(new MergedCells(into.number(), into.number() + rows - 1, column, column + columns - 1));
        }
        for (int i = column; rows > 1 && i < column + columns && i < SheetBuilder.MOST_COLUMNS; i++) {
            while (taken.size() <= i) {
                taken.add(0);
            }
            taken.set(i, rows - 1);
        }
        return column + columns;
    }

    /** Excel and LibreOffice write the number beside what people see of it. */
    private static RegisterCell value(Element cell) {
        String format = cell.attr("sdnum").replaceFirst("^[^;]*;[^;]*;?", "");
        return new Digits(cell.attr("x:num")).value().or(() -> new Digits(cell.attr("sdval")).value())
                .map(number -> new FormattedNumber(number, format, false).read())
                .orElseGet(() -> RegisterCell.text(cell.text().replace('\u00A0', ' ').strip()));
    }

    private static int spanned(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        return text.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(text), 1, MOST_SPANNED) : 1;
    }
}
