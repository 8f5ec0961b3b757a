/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.sirius.table.business.api.helper.TableHelper;
import org.eclipse.sirius.table.business.api.query.DCellQuery;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.LineContainer;

/** What is seen of a table as rows of text: first the heads of its columns, then a row for each of its lines. */
public final class TableRows {

    private final List<DColumn> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private TableRows(DTable table) {
        columns = table.getColumns().stream().filter(DColumn::isVisible).toList();
        rows.add(Stream.concat(Stream.of(""), columns.stream().map(column -> text(column.getLabel()))).toList());
        add(table);
    }

    /** The rows of a table, which have all the same number of values. What is hidden is left out. */
    public static List<List<String>> of(DTable table) {
        return List.copyOf(new TableRows(table).rows);
    }

    private void add(LineContainer container) {
        for (DLine line : container.getLines()) {
            if (line.isVisible()) {
                rows.add(Stream.concat(Stream.of(text(line.getLabel())), columns.stream().map(column -> cell(line,
                        column)))
                        .toList());
                add(line);
            }
        }
    }

    private static String cell(DLine line, DColumn column) {
        var cell = TableHelper.getCell(line, column);
        return cell.some() ? text(new DCellQuery(cell.get()).getExportableLabel()) : "";
    }

    private static String text(String label) {
        return Objects.requireNonNullElse(label, "");
    }
}
