package org.partnerstrategy.exchange.register;

import java.util.List;

/**
 * A row of a sheet in which something is.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells from the first column to the last in which something is
 * @param isHidden whether people do not see it, as a filter hides it
 */
record SheetRow(int number, List<Cell> cells, boolean isHidden) {

    /** In how many columns something is. */
    int filledColumns() {
        return (int) cells.stream().filter(cell -> !cell.text().isBlank()).count();
    }

    /** What is in the column with that index, counted from 0; an empty cell when the row is too short. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
