/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.partnerstrategy.model.text.Messages;

/**
 * The titles of a grid's columns: a click sorts, the menu shows and hides columns.
 *
 * @param <T> the elements of the rows
 */
final class GridHeader<T> {

    private static final Messages MESSAGES = Messages.of(GridHeader.class);

    private final Grid<T> owner;
    private final GridTable<T> grid;
    private final Menu menu;
    private Optional<HeaderMenu> offers = Optional.empty();
    private Optional<String> pointedAt = Optional.empty();

    GridHeader(Grid<T> owner, GridTable<T> grid) {
        this.owner = owner;
        this.grid = grid;
        Table table = grid.control();
        menu = new Menu(table);
        menu.addListener(SWT.Show, event -> fill());
        table.addListener(SWT.Dispose, event -> menu.dispose());
        table.addListener(SWT.MenuDetect, this::menuWanted);
        listen();
    }

    /** Listens to the columns that the table has now. */
    void listen() {
        Table table = grid.control();
        IntStream.range(0, table.getColumnCount()).forEach(i -> {
            table.getColumn(i).addListener(SWT.Selection, event -> sort(i, (event.stateMask & SWT.SHIFT) != 0));
            table.getColumn(i).addListener(SWT.Move, event -> table.redraw());
        });
    }

    /** What else the menu offers for the column under the mouse, at its end. */
    void offer(HeaderMenu more) {
        offers = Optional.of(more);
    }

    private void sort(int column, boolean further) {
        String id = grid.columns().get(column).id();
        owner.sort(further ? owner.sorting().and(id) : owner.sorting().only(id));
    }

    private void menuWanted(Event event) {
        Table table = grid.control();
        Point point = table.toControl(event.x, event.y);
        if (event.detail == SWT.MENU_MOUSE && point.y < table.getClientArea().y + table.getHeaderHeight()) {
            event.doit = false;
            pointedAt = grid.columnAt(point).map(column -> grid.columns().get(column).id());
            menu.setLocation(event.x, event.y);
            menu.setVisible(true);
        }
    }

    private void fill() {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            GridColumn<T> column = grid.columns().get(i);
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title());
            item.setSelection(grid.isVisible(i));
            item.setEnabled(!grid.isVisible(i) || grid.visibleColumns().size() > 1);
            item.addListener(SWT.Selection, event -> owner.setVisible(column.id(), item.getSelection()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem natural = new MenuItem(menu, SWT.PUSH);
        natural.setText(MESSAGES.text("header.unsorted"));
        natural.setEnabled(!owner.sorting().isEmpty());
        natural.addListener(SWT.Selection, event -> owner.sort(SortLevels.NONE));
        offers.ifPresent(more -> {
            new MenuItem(menu, SWT.SEPARATOR);
            more.fill(menu, pointedAt);
        });
    }
}
