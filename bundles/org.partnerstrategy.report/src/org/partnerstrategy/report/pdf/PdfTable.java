/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.partnerstrategy.report.Content.Cell;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Table;

/** Writes one table. Its heads are on every page that it covers. */
final class PdfTable {

    private static final float PADDING = 4;

    private final Pages pages;
    private final Tags tags;
    private final Table table;
    private final float[] widths;
    private final PDStructureElement element;

    PdfTable(Pages pages, Tags tags, Table table) {
        this.pages = pages;
        this.tags = tags;
        this.table = table;
        this.widths = ColumnWidths.of(table, PADDING, Pages.width());
        this.element = tags.begin(StandardStructureTypes.TABLE, tags.whole());
    }

    void write() throws IOException {
        List<List<String>> heads = broken(table.columns().stream().map(Column::heading).toList(), Type.HEAD, Type.HEAD);
        List<List<List<String>>> rows = table.rows().stream().map(row -> broken(row, Type.HEAD, Type.CELL)).toList();
        List<String> caption = new Lines(Type.CAPTION).of(table.caption(), Pages.width());
        float first = rows.isEmpty() ? 0 : Math.min(height(rows.getFirst()), Pages.fullHeight() / 2);
        pages.require(Type.CAPTION.before() + caption.size() * Type.CAPTION.leading() + height(heads) + first);
        pages.skip(Type.CAPTION.before());
        pages.write(caption, Type.CAPTION, 0, tags.begin(StandardStructureTypes.CAPTION, element));
        pages.down(Type.CAPTION.after());
        PDStructureElement row = tags.begin(StandardStructureTypes.TR, element);
        writeHeads(heads, table.columns().stream()
                .map(column -> tags.beginHead(PDTableAttributeObject.SCOPE_COLUMN, row)).toList());
        for (int i = 0; i < rows.size(); i++) {
            write(i, rows.get(i), heads);
        }
        pages.down(Type.BODY.after() * 2);
    }

    private List<List<String>> broken(List<String> cells, Type first, Type others) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            broken.add(new Lines(i == 0 ? first : others).of(cells.get(i), widths[i] - 2 * PADDING));
        }
        return broken;
    }

    private static float height(List<List<String>> cells) {
        return height(cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private static float height(int lines) {
        return lines * Type.CELL.leading() + 2 * PADDING;
    }

    /** The heads; on later pages they belong to nothing, as they were read before. */
    private void writeHeads(List<List<String>> heads, List<PDStructureElement> elements) throws IOException {
        pages.ground(height(heads));
        drawRow(heads, elements, column -> Type.HEAD);
    }

    private void write(int number, List<List<String>> cells, List<List<String>> heads) throws IOException {
        PDStructureElement row = tags.begin(StandardStructureTypes.TR, element);
        List<PDStructureElement> elements = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            elements.add(i == 0 ? tags.beginHead(PDTableAttributeObject.SCOPE_ROW, row)
                    : tags.begin(StandardStructureTypes.TD, row));
        }
        List<List<String>> rest = cells;
        float pageHeight = Pages.fullHeight() - height(heads);
        while (height(rest) > pages.room()) {
            boolean tooLong = height(rest) > pageHeight;
            int fitting = (int) ((pages.room() - 2 * PADDING) / Type.CELL.leading());
            if (tooLong && fitting > 0) {
                drawRow(rest.stream().map(lines -> lines.subList(0, Math.min(fitting, lines.size()))).toList(),
                        elements, type(number));
                rest = rest.stream().map(lines -> lines.subList(Math.min(fitting, lines.size()), lines.size()))
                        .toList();
            }
            pages.turn();
            writeHeads(heads, List.of());
        }
        drawRow(rest, elements, type(number));
    }

    private IntFunction<Type> type(int row) {
        return column -> column == 0 ? Type.HEAD
                : table.pale().contains(new Cell(row, column)) ? Type.PALE : Type.CELL;
    }

    private void drawRow(List<List<String>> cells, List<PDStructureElement> elements, IntFunction<Type> type)
            throws IOException {
        float x = Pages.MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            Type own = type.apply(i);
            double base = pages.y() - PADDING - own.hand().size();
            for (String line : cells.get(i)) {
                double start = table.columns().get(i).number()
                        ? x + widths[i] - PADDING - new Lines(own).width(line) : x + PADDING;
                if (elements.isEmpty()) {
                    pages.repeat(line, own, start, base);
                } else {
                    pages.write(line, own, start, base, elements.get(i));
                }
                base -= own.leading();
            }
            x += widths[i];
        }
        pages.down(height(cells));
        pages.rule(Type.Colours.LINE);
    }
}
