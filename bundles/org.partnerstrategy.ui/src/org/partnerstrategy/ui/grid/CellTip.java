/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * Shows the whole text of a cell in which it does not fit, when the mouse rests on it.
 *
 * @param <T> the elements of the rows
 */
final class CellTip<T> {

    private static final int AROUND_TEXT = 10;

    private final GridTable<T> grid;
    private final Table table;
    private Optional<Point> shown = Optional.empty();

    CellTip(GridTable<T> grid) {
        this.grid = grid;
        this.table = grid.control();
        table.addListener(SWT.MouseMove, this::moved);
    }

    private void moved(Event event) {
        Point mouse = new Point(event.x, event.y);
        Optional<Point> cell = grid.lineAt(mouse)
                .flatMap(line -> grid.columnAt(mouse).map(column -> new Point(column, line)));
        if (!cell.equals(shown)) {
            shown = cell;
            table.setToolTipText(cell.flatMap(this::cutText).orElse(null));
        }
    }

    private Optional<String> cutText(Point cell) {
        return grid.seen(cell.y, cell.x)
                .filter(text -> isCut(text, table.getColumn(cell.x).getWidth()))
                // An ampersand would underline the next letter.
                .map(text -> text.replace("&", "&&"));
    }

    private boolean isCut(String text, int width) {
        GC gc = new GC(table);
        try {
            return text.indexOf('\n') >= 0 || gc.textExtent(text).x + AROUND_TEXT > width;
        } finally {
            gc.dispose();
        }
    }
}
