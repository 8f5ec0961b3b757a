/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Table;

/** Remembers the widths and the order of a table's columns, from one start of the product to the next. */
final class ColumnMemory {

    private static final String NODE = "org.partnerstrategy.ui";
    private static final String WIDTHS = ".widths";
    private static final String ORDER = ".order";

    private final IEclipsePreferences preferences;
    private final String key;
    private final List<String> columns;

    ColumnMemory(String grid, List<String> columns) {
        this(InstanceScope.INSTANCE.getNode(NODE), "grid." + grid, columns);
    }

    /** Remembers them in another place, under the names that begin with the key. */
    ColumnMemory(IEclipsePreferences preferences, String key, List<String> columns) {
        this.preferences = preferences;
        this.key = key;
        this.columns = columns;
    }

    /** Gives the table what is remembered. Answers whether anything was; columns may have come or gone since. */
    boolean restore(Table table) {
        String widths = preferences.get(key + WIDTHS, "");
        for (String width : widths.split(",")) {
            int parted = width.lastIndexOf('=');
            int column = parted < 0 ? -1 : columns.indexOf(width.substring(0, parted));
            if (column >= 0) {
                table.getColumn(column).setWidth(Integer.parseInt(width.substring(parted + 1)));
                table.getColumn(column).setResizable(table.getColumn(column).getWidth() > 0);
            }
        }
        table.setColumnOrder(order().stream().mapToInt(Integer::intValue).toArray());
        return !widths.isEmpty();
    }

    /** As it is remembered; a column that came since is behind the one that it comes after by itself. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>(Arrays.stream(preferences.get(key + ORDER, "").split(","))
                .map(columns::indexOf).filter(column -> column >= 0).distinct().toList());
        for (int column = 0; column < columns.size(); column++) {
            if (!order.contains(column)) {
                order.add(order.indexOf(column - 1) + 1, column);
            }
        }
        return order;
    }

    /**
     * @param width the own width of a column, by its place
     */
    void keep(Table table, IntUnaryOperator width) {
        preferences.put(key + WIDTHS, IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + "=" + width.applyAsInt(i)).collect(Collectors.joining(",")));
        preferences.put(key + ORDER, Arrays.stream(table.getColumnOrder()).mapToObj(columns::get)
                .collect(Collectors.joining(",")));
    }
}
