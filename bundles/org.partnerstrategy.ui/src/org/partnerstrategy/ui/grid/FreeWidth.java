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
    /** What each column has beyond its own width, by its place. */
    private final Map<Integer, Integer> extra = new HashMap<>();
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
        extra.clear();
        widths.clear();
        for (int i = 0; i < table.getColumnCount(); i++) {
            int column = i;
            table.getColumn(i).addListener(SWT.Resize, event -> resized(column));
        }
        share();
    }

    private void resized(int column) {
        if (table.getColumn(column).getWidth() != widths.getOrDefault(column, -1)) {
            extra.remove(column);
        }
    }

    /** The own width of a column, without what it was given. */
    int own(int column) {
        return table.getColumn(column).getWidth() - extra.getOrDefault(column, 0);
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
            int given = free <= 0 ? 0 : (int) ((long) free * own / weights);
            if (given != extra.getOrDefault(column, 0)) {
                widths.put(column, own + given);
                table.getColumn(column).setWidth(own + given);
                extra.put(column, given);
            }
        }
    }
}
