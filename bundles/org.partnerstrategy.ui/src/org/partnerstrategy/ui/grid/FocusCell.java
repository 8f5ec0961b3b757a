/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/**
 * The cell that the keyboard works on. It has a frame around it, as in spreadsheets.
 *
 * @param <T> the elements of the rows
 */
final class FocusCell<T> {

    private static final Messages MESSAGES = Messages.of(FocusCell.class);

    private final GridTable<T> grid;
    private final Table table;
    private final FocusFrame frame;
    private int line;
    private int column;
    private int anchor;
    private final AccessibleAdapter words = new AccessibleAdapter() {

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = Stream.of(name, description()).filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". "));
            }
        }
    };
    private StayingColumn<T> staying;
    private TableItem item;
    private String name = "";

    FocusCell(GridTable<T> grid) {
        this.grid = grid;
        this.table = grid.control();
        this.frame = new FocusFrame(table);
        table.addListener(SWT.FocusIn, event -> frame.setVisible(item().isPresent()));
        table.addListener(SWT.FocusOut, event -> frame.setVisible(false));
        table.getAccessible().addAccessibleListener(words);
    }

    void named(String title) {
        name = title;
        AccessibleName.give(table, title);
        // Last, so that where the desktop asks for the name it hears of the cell too.
        table.getAccessible().removeAccessibleListener(words);
        table.getAccessible().addAccessibleListener(words);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Optional<T> row() {
        return grid.row(line);
    }

    GridColumn<T> gridColumn() {
        return grid.columns().get(column);
    }

    /** Puts the frame around a cell and selects its row, or the rows up to it from where the selection began. */
    void moveTo(int newLine, int newColumn, boolean extend) {
        if (grid.count() == 0) {
            return;
        }
        place(grid.lineOfRow(Math.clamp(newLine, 0, grid.count() - 1), newLine < line ? -1 : 1), newColumn);
        if (extend) {
            table.setSelection(Math.min(anchor, line), Math.max(anchor, line));
        } else {
            anchor = line;
            table.setSelection(line);
        }
        show();
    }

    /** Puts the frame around a cell without selecting. */
    void place(int newLine, int newColumn) {
        line = newLine;
        column = newColumn;
        item = line < table.getItemCount() ? table.getItem(line) : null;
        item().ifPresent(shown -> frame.place(shown, column));
        table.getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    /** After a click: the selection is made already. */
    void clicked(int newLine, int newColumn, boolean extend) {
        place(newLine, newColumn);
        if (!extend) {
            anchor = line;
        }
    }

    /** Some of the table is covered by a column that stays. */
    void beside(StayingColumn<T> column) {
        staying = column;
    }

    /** Scrolls to the cell. */
    void show() {
        item().ifPresent(shown -> {
            showColumn(shown.getBounds(column), table.getClientArea());
            table.showItem(shown);
        });
    }

    /** GTK forgets to scroll to a column when it is asked to scroll to an item too, so its bar is moved instead. */
    private void showColumn(Rectangle cell, Rectangle seen) {
        int covered = grid.visibleColumns().indexOf(column) > 0 ? staying.width() : 0;
        boolean isLeft = cell.x < seen.x + covered;
        if (!isLeft && cell.x + cell.width <= seen.x + seen.width) {
            return;
        }
        if (SWT.getPlatform().equals("gtk")) {
            table.getHorizontalBar().setSelection(isLeft ? cell.x - covered : cell.x + cell.width - seen.width);
        } else {
            table.showColumn(table.getColumn(column));
        }
    }

    /** Moves by a number of visible columns; answers whether there was one. */
    boolean step(int by, boolean wrap) {
        List<Integer> visible = grid.visibleColumns();
        int next = visible.indexOf(column) + by;
        if (next >= 0 && next < visible.size()) {
            moveTo(line, visible.get(next), false);
            return true;
        }
        int other = line + Integer.signum(by);
        if (!wrap || visible.isEmpty() || other < 0 || other >= grid.count()) {
            return false;
        }
        moveTo(other, by > 0 ? visible.get(0) : visible.get(visible.size() - 1), false);
        return true;
    }

    /** Finds its item again after the rows changed. */
    void refresh() {
        List<Integer> visible = grid.visibleColumns();
        int shown = visible.contains(column) || visible.isEmpty() ? column : visible.get(0);
        place(Math.clamp(line, 0, Math.max(0, grid.count() - 1)), shown);
    }

    Optional<TableItem> item() {
        return Optional.ofNullable(item).filter(shown -> !shown.isDisposed());
    }

    private String description() {
        return row().map(row -> MESSAGES.text("cell.description", gridColumn().title(),
                grid.isDraft(row) ? grid.source().draftHint() : gridColumn().seen(row), line + 1, grid.count()))
                .orElse("");
    }
}
