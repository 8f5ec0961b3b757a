/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.ui.field.Ellipsis;

/** The first rows of a register, as they are in the file. */
final class RegisterTable {

    private static final int MOST_ROWS = 100;
    private static final int MOST_COLUMNS = 60;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 240;

    private final Table table;

    RegisterTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Ellipsis.always(table);
        table.setLinesVisible(true);
    }

    Control control() {
        return table;
    }

    int rowsShown() {
        return table.getItemCount();
    }

    void show(Optional<Register> register) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        register.ifPresent(this::fill);
        table.setRedraw(true);
    }

    private void fill(Register register) {
        int columns = Math.min(MOST_COLUMNS, register.columns().size());
        for (int i = 0; i < columns; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(register.columns().get(i));
            column.setToolTipText(register.columns().get(i));
        }
        for (Row row : register.rows().subList(0, Math.min(MOST_ROWS, register.rows().size()))) {
            TableItem item = new TableItem(table, SWT.NONE);
            for (int i = 0; i < columns; i++) {
                item.setText(i, row.cell(i).text());
            }
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), NARROWEST, WIDEST));
        }
    }
}
