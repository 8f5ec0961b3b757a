/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.partnerstrategy.matrix.paint.XmlText;
import org.partnerstrategy.report.Content.Cell;
import org.partnerstrategy.report.Content.Table;

/**
 * Writes a table whose heads are repeated on each page.
 *
 * @param document where it goes
 * @param table what it holds
 */
record DocumentTable(TextDocument document, Table table) {

    private static final String GROUND = "EAF0F5";
    private static final String LINE = "C3CCD4";
    private static final int LETTERS = 8;
    private static final int SPACE = 30;

    void write() throws IOException {
        List<Double> widths = new ColumnShares(table).percentages();
        XWPFTable made = document.addTable(table.rows().size() + 1, widths);
        made.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(GROUND);
            fill(cell, table.columns().get(i).heading(), i, widths).setBold(true);
            cell.getParagraphs().getFirst().setKeepNext(true);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            write(made.getRow(row + 1), row, widths);
        }
        head.setCantSplitRow(true);
        document.add("").setSpacingAfter(0);
    }

    private void write(XWPFTableRow made, int row, List<Double> widths) {
        made.setCantSplitRow(true);
        List<String> cells = table.rows().get(row);
        for (int i = 0; i < cells.size(); i++) {
            XWPFRun run = fill(made.getCell(i), cells.get(i), i, widths);
            run.setBold(i == 0);
            run.setItalic(table.pale().contains(new Cell(row, i)));
        }
    }

    private XWPFRun fill(XWPFTableCell cell, String text, int column, List<Double> widths) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(TextDocument.width(widths.get(column))));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingBefore(SPACE);
        paragraph.setSpacingAfter(SPACE);
        if (table.columns().get(column).number()) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        run.setFontSize(LETTERS);
        run.setText(XmlText.of(text));
        return run;
    }
}
