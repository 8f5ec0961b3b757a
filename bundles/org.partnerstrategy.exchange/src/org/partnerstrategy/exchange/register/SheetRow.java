package org.partnerstrategy.exchange.register;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet in which something may stand.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells from the first column to the last in which something stands
 */
record SheetRow(int number, List<Cell> cells) {

    static SheetRow of(org.dhatim.fastexcel.reader.Row row, boolean isDate1904) {
        List<Cell> cells = new ArrayList<>();
        int filled = 0;
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            // Cells that a sheet leaves out come as null.
            cells.add(cell == null ? Cell.EMPTY : new SheetCell(cell, isDate1904).read());
            filled = cells.getLast().text().isBlank() ? filled : cells.size();
        }
        return new SheetRow(row.getRowNum(), List.copyOf(cells.subList(0, filled)));
    }

    boolean isFilled() {
        return !cells.isEmpty();
    }

    /** In how many columns something stands. */
    long filledColumns() {
        return cells.stream().filter(cell -> !cell.text().isBlank()).count();
    }
}
