/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.partnerstrategy.model.text.Messages;

/**
 * The context menu of the rows of a grid: what the keys do, with the keys beside it.
 *
 * @param <T> the elements of the rows
 */
final class GridMenu<T> {

    private static final Messages MESSAGES = Messages.of(GridMenu.class);

    private final Grid<T> owner;
    private final GridTable<T> grid;
    private final List<Offer> offers = new ArrayList<>();
    private final Menu menu;

    /** What the owner of the grid offers for the selected rows. */
    private record Offer(String text, Runnable run) {
    }

    GridMenu(Grid<T> owner, GridTable<T> grid) {
        this.owner = owner;
        this.grid = grid;
        Table table = grid.control();
        menu = new Menu(table);
        menu.addListener(SWT.Show, event -> fill());
        table.setMenu(menu);
    }

    void offer(String text, Runnable run) {
        offers.add(new Offer(text, run));
    }

    private void fill() {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        boolean selected = !owner.selected().isEmpty();
        boolean edits = owner.canEdit();
        item("menu.edit", "F2", edits, owner::edit);
        if (grid.draft().isPresent()) {
            item("menu.add", "Insert", true, owner::addRow);
        }
        offers.forEach(offer -> item(offer.text(), selected, offer.run()));
        new MenuItem(menu, SWT.SEPARATOR);
        item("menu.copy", key('C'), selected, owner::copy);
        item("menu.paste", key('V'), edits || grid.draft().isPresent(), owner::paste);
        item("menu.fill", key('D'), selected && edits, owner::fillDown);
        if (grid.columns().stream().anyMatch(column -> column.editing().isPresent())) {
            item("menu.replace", key('H'), true, owner::replace);
        }
        if (grid.source().canDelete()) {
            item("menu.delete", "Delete", selected, owner::delete);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item("menu.all", key('A'), true, owner::selectAll);
    }

    private static String key(char letter) {
        return (SWT.getPlatform().equals("cocoa") ? "\u2318" : "Ctrl+") + letter;
    }

    private void item(String key, String accelerator, boolean enabled, Runnable run) {
        item(MESSAGES.text(key) + '\t' + accelerator, enabled, run);
    }

    private void item(String text, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        // What it opens belongs to the table, not to the menu that closes.
        item.addListener(SWT.Selection, event -> grid.display().asyncExec(() -> {
            if (!grid.control().isDisposed()) {
                run.run();
            }
        }));
    }
}
