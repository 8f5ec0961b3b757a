package org.partnerstrategy.cli.output;

import java.util.List;

/**
 * What a command answers, before it is known in which form.
 *
 * @param <T> what a row is about; the components of this record are the names in the JSON form
 * @param rows the rows
 * @param columns the columns of the table and CSV forms
 */
public record Report<T extends Record>(List<T> rows, List<Column<T>> columns) {

    public Report {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
