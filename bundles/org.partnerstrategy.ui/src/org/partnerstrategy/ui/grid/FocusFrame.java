/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.ui.Shades;

/**
 * A frame around a cell, made of four thin controls that follow the cell when the table scrolls. A table that paints
 * its cells itself could draw it too, but would take ten times as long for every cell.
 */
final class FocusFrame {

    private static final int WIDTH = 2;

    private final List<Edge> edges;
    private Optional<TableItem> item = Optional.empty();
    private int column;
    private boolean visible;

    FocusFrame(Table table) {
        edges = Stream.of(SWT.TOP, SWT.BOTTOM, SWT.LEFT, SWT.RIGHT).map(side -> Edge.of(table, side)).toList();
    }

    /** Puts the frame around a cell. */
    void place(TableItem newItem, int newColumn) {
        item = Optional.of(newItem);
        column = newColumn;
        show();
    }

    void setVisible(boolean shown) {
        visible = shown;
        show();
    }

    private void show() {
        Optional<TableItem> framed = item.filter(cell -> visible && !cell.isDisposed());
        edges.forEach(edge -> framed.ifPresentOrElse(cell -> edge.place(cell, column), edge::hide));
    }

    /** One side of the frame. It belongs to its editor only while it is shown, because editors show what they have. */
    private record Edge(TableEditor editor, Canvas line) {

        static Edge of(Table table, int side) {
            TableEditor editor = new TableEditor(table);
            boolean lies = side == SWT.TOP || side == SWT.BOTTOM;
            editor.grabHorizontal = lies;
            editor.grabVertical = !lies;
            editor.minimumWidth = WIDTH;
            editor.minimumHeight = WIDTH;
            editor.horizontalAlignment = side == SWT.RIGHT ? SWT.RIGHT : SWT.LEFT;
            editor.verticalAlignment = side == SWT.BOTTOM ? SWT.BOTTOM : SWT.TOP;
            Canvas line = new Canvas(table, SWT.NO_FOCUS);
            line.addListener(SWT.Paint, event -> {
                event.gc.setBackground(Shades.of(table).accent());
                event.gc.fillRectangle(line.getClientArea());
            });
            line.setVisible(false);
            return new Edge(editor, line);
        }

        void place(TableItem item, int column) {
            editor.setEditor(line, item, column);
            line.setVisible(true);
        }

        void hide() {
            editor.setEditor(null);
            if (!line.isDisposed()) {
                line.setVisible(false);
            }
        }
    }
}
