/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.util.List;
import java.util.function.IntFunction;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.report.Content.Cell;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;

/**
 * Writes one table.
 *
 * @param html where it goes
 * @param table what it holds
 */
record HtmlTable(Elements html, Table table) {

    void write() throws XMLStreamException {
        write(row -> new String[0]);
    }

    /** Writes it with attributes of each row. */
    void write(IntFunction<String[]> attributes) throws XMLStreamException {
        html.element("div", () -> html.element("table", () -> {
            html.element("caption", table.caption());
            html.element("thead", () -> html.element("tr", this::writeHead));
            html.element("tbody", () -> {
                for (int i = 0; i < table.rows().size(); i++) {
                    int row = i;
                    html.element("tr", () -> write(row), attributes.apply(row));
                }
            });
        }), "class", "table", "role", "region", "aria-label", table.caption(), "tabindex", "0");
    }

    private void writeHead() throws XMLStreamException {
        for (Column column : table.columns()) {
            String[] scope = { "scope", "col" };
            html.element("th", column.heading(),
                    column.number() ? new String[] { "scope", "col", "class", "number" } : scope);
        }
    }

    private void write(int number) throws XMLStreamException {
        List<String> row = table.rows().get(number);
        html.element("th", row.getFirst(), "scope", "row");
        for (int i = 1; i < row.size(); i++) {
            html.element("td", row.get(i), looks(number, i));
        }
    }

    private String[] looks(int row, int column) {
        String looks = (table.columns().get(column).number() ? "number" : "")
                + (table.pale().contains(new Cell(row, column)) ? " pale" : "");
        return looks.isEmpty() ? new String[0] : new String[] { "class", looks.strip() };
    }
}
