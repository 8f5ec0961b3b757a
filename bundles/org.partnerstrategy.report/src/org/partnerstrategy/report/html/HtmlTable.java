package org.partnerstrategy.report.html;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;

/**
 * Writes one table.
 *
 * @param html where it goes
 * @param table what it holds
 */
record HtmlTable(Elements html, Table table) {

    private static final String[] NUMBER = { "class", "number" };

    void write() throws XMLStreamException {
        html.element("div", () -> html.element("table", () -> {
            html.element("caption", table.caption());
            html.element("thead", () -> html.element("tr", this::writeHead));
            html.element("tbody", () -> {
                for (List<String> row : table.rows()) {
                    html.element("tr", () -> write(row));
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

    private void write(List<String> row) throws XMLStreamException {
        html.element("th", row.getFirst(), "scope", "row");
        for (int i = 1; i < row.size(); i++) {
            html.element("td", row.get(i), table.columns().get(i).number() ? NUMBER : new String[0]);
        }
    }
}
