/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Gives the width that the columns of a grid leave free to those whose texts are long. A column that the user makes
 * wider or narrower keeps that width.
 *
 * @param <T> the elements of the rows
 */
final class FreeWidth<T> {

    private final GridTable<T> grid;
    private final Table table;
    /** What each column has without anything that was given to it, by its place. */
    private final Map<Integer, Integer> own = new HashMap<>();
    /** The widths that were given here, as GTK tells of a new width some time later. */
    private final Map<Integer, Integer> widths = new HashMap<>();
    private int room = -1;

    FreeWidth(GridTable<T> grid) {
        this.grid = grid;
        this.table = grid.control();
        table.addListener(SWT.Resize, event -> {
            if (room != room()) {
                share();
            }
        });
    }

    /** The table has other columns, which have their own widths. */
    void renew() {
        forget();
        own.clear();
        for (int i = 0; i < table.getColumnCount(); i++) {
            int column = i;
            own.put(column, table.getColumn(i).getWidth());
            table.getColumn(i).addListener(SWT.Resize, event -> resized(column));
        }
        share();
    }

    /** What columns are given from now on is their own. */
    void forget() {
        widths.clear();
    }

    private void resized(int column) {
        int width = table.getColumn(column).getWidth();
        if (width == widths.getOrDefault(column, -1)) {
            return;
        }
        if (isLast(column) && own.getOrDefault(column, 0) > 0) {
            grid.display().asyncExec(() -> resizedLast(column));
        } else {
            own.put(column, width);
        }
    }

    /** GTK itself gives the last column what all others leave, and only then has the table its new width. */
    private void resizedLast(int column) {
        if (!table.isDisposed() && isLast(column)
                && grid.visibleColumns().stream().mapToInt(each -> table.getColumn(each).getWidth()).sum() > room()) {
            own.put(column, table.getColumn(column).getWidth());
        }
    }

    private boolean isLast(int column) {
        List<Integer> shown = grid.visibleColumns();
        return !shown.isEmpty() && shown.getLast() == column;
    }

    /** The own width of a column, without what it was given; 0 where it is hidden. */
    int own(int column) {
        int width = table.getColumn(column).getWidth();
        return width == 0 ? 0 : own.getOrDefault(column, width);
    }

    private int room() {
        return table.getClientArea().width;
    }

    void share() {
        room = room();
        int free = room - 1;
        List<Integer> growing = new ArrayList<>();
        int weights = 0;
        for (int column : grid.visibleColumns()) {
            free -= own(column);
            if (grid.columns().get(column).traits().grows()) {
                growing.add(column);
                weights += own(column);
            }
        }
        for (int column : growing) {
            int own = own(column);
            int width = own + (free <= 0 ? 0 : (int) ((long) free * own / weights));
            if (width != table.getColumn(column).getWidth()) {
                widths.put(column, width);
                table.getColumn(column).setWidth(width);
            }
        }
    }
}
