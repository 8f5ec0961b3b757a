/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.model.text.Shortened;
import org.partnerstrategy.ui.Shades;

/**
 * The first column again, over the left edge of a table that is scrolled sideways, so that one sees whose row it is. A
 * table of the platform cannot keep a column, and two tables beside each other would be two for the keyboard and for
 * screen readers.
 *
 * @param <T> the elements of the rows
 */
final class StayingColumn<T> {

    private static final int MARGIN = 4;

    private final GridTable<T> grid;
    private final FocusCell<T> focus;
    private final Table table;
    private final Canvas canvas;
    private boolean waiting;

    /**
     * @param told is told when a click selected rows
     */
    StayingColumn(GridTable<T> grid, FocusCell<T> focus, Runnable told) {
        this.grid = grid;
        this.focus = focus;
        table = grid.control();
        // Beside the table, not in it: GTK shows what is in a table under its headings.
        canvas = new Canvas(table.getParent(), SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().exclude(true).applyTo(canvas);
        canvas.setVisible(false);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> lineAt(event).ifPresent(line -> {
            table.setFocus();
            focus.moveTo(line, focus.column(), (event.stateMask & SWT.SHIFT) != 0);
            told.run();
        }));
        canvas.addListener(SWT.MouseVerticalWheel, event -> table.setTopIndex(table.getTopIndex() - event.count));
        table.getHorizontalBar().addListener(SWT.Selection, event -> showLater());
        table.getVerticalBar().addListener(SWT.Selection, event -> showLater());
        for (int type : new int[] { SWT.Resize, SWT.SetData, SWT.Selection, SWT.KeyUp, SWT.MouseUp }) {
            table.addListener(type, event -> showLater());
        }
    }

    /** How much of the table it covers. */
    int width() {
        return canvas.isVisible() ? canvas.getSize().x : 0;
    }

    private Optional<Integer> first() {
        return grid.visibleColumns().stream().findFirst();
    }

    private int scrolled() {
        return table.getHorizontalBar().getSelection();
    }

    /** Once for all that happens together, when the table has its new place. */
    private void showLater() {
        if (!waiting) {
            waiting = true;
            grid.display().asyncExec(() -> {
                waiting = false;
                if (!table.isDisposed()) {
                    show();
                }
            });
        }
    }

    private void show() {
        Optional<Integer> column = first().filter(shown -> scrolled() > 0 && table.getItemCount() > 0);
        column.ifPresent(shown -> {
            Rectangle area = table.getClientArea();
            int border = table.getBorderWidth();
            canvas.setBounds(table.getLocation().x + border, table.getLocation().y + border,
                    table.getColumn(shown).getWidth(), area.height + rowsTop());
            canvas.moveAbove(table);
            canvas.redraw();
        });
        canvas.setVisible(column.isPresent());
    }

    /** On GTK places in a table are counted from under the headings. */
    private int rowsTop() {
        return SWT.getPlatform().equals("gtk") ? table.getHeaderHeight() : 0;
    }

    private Optional<Integer> lineAt(Event event) {
        return grid.lineAt(new Point(0, event.y - rowsTop()));
    }

    private void paint(GC gc) {
        first().ifPresent(column -> {
            Rectangle area = canvas.getClientArea();
            Shades shades = Shades.of(table);
            gc.setBackground(table.getBackground());
            gc.fillRectangle(area);
            for (int line = table.getTopIndex(); line < table.getItemCount(); line++) {
                Rectangle cell = table.getItem(line).getBounds(column);
                if (cell.y + rowsTop() > area.height) {
                    break;
                }
                paint(gc, shades, table.getItem(line), table.isSelected(line), column,
                        new Rectangle(0, cell.y + rowsTop(), area.width, cell.height));
            }
            gc.setFont(table.getFont());
            paintHeading(gc, shades, table.getColumn(column).getText(), area.width);
            gc.setForeground(shades.between(0.25));
            gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
        });
    }

    private void paint(GC gc, Shades shades, TableItem item, boolean selected, int column, Rectangle place) {
        gc.setFont(item.getFont(column));
        gc.setBackground(selected ? shades.selected() : item.getBackground(column));
        gc.fillRectangle(place);
        gc.setForeground(item.getForeground(column));
        text(gc, item.getText(column), place);
    }

    private void paintHeading(GC gc, Shades shades, String title, int width) {
        Rectangle place = new Rectangle(0, 0, width, table.getHeaderHeight());
        gc.setBackground(shades.high());
        gc.fillRectangle(place);
        gc.setForeground(table.getForeground());
        text(gc, title, place);
    }

    private static void text(GC gc, String text, Rectangle place) {
        gc.setClipping(place.x, place.y, Math.max(1, place.width - MARGIN), place.height);
        gc.drawText(fitting(gc, text, place.width - 2 * MARGIN), place.x + MARGIN,
                place.y + (place.height - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setClipping((Rectangle) null);
    }

    /** Ends with an ellipsis where it does not fit, as the column below it does. */
    private static String fitting(GC gc, String text, int width) {
        String fitting = text;
        for (int length = text.length() - 1; length > 0 && gc.textExtent(fitting).x > width; length--) {
            fitting = Shortened.of(text, length);
        }
        return fitting;
    }
}
