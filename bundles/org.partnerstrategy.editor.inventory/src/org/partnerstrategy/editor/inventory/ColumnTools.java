/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.attribute.AttributeChanges;
import org.partnerstrategy.ui.attribute.AttributesDialog;
import org.partnerstrategy.ui.grid.Grid;

/** What can be done with columns of the user's own: above the table, and in the menu of its titles. */
final class ColumnTools {

    private static final Messages MESSAGES = Messages.of(ColumnTools.class);

    private final Grid<Relation> grid;
    private final StrategyDocument document;

    ColumnTools(Grid<Relation> grid, StrategyDocument document) {
        this.grid = grid;
        this.document = document;
        grid.onHeaderMenu(this::fill);
    }

    private void fill(Menu menu, Optional<String> column) {
        item(menu, MESSAGES.text("column.add"), this::add);
        column.flatMap(id -> AttributeColumns.find(document.strategy(), id)).ifPresent(attribute -> {
            item(menu, MESSAGES.text("column.change", ElementName.of(attribute)), () -> changes().change(attribute));
            item(menu, MESSAGES.text("column.delete", ElementName.of(attribute)), () -> changes().delete(attribute));
        });
        if (!document.strategy().getAttributes().isEmpty()) {
            item(menu, MESSAGES.text("column.all"), this::manage);
        }
    }

    private void item(Menu menu, String text, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        // The menu belongs to the table, whose columns the dialog changes.
        item.addListener(SWT.Selection, event -> later(run));
    }

    private void later(Runnable run) {
        grid.table().getDisplay().asyncExec(() -> {
            if (!grid.table().isDisposed()) {
                run.run();
            }
        });
    }

    /** Lets the user define a column, and puts the keyboard there. */
    void add() {
        if (grid.commit()) {
            changes().add(AttributeSubject.RELATION)
                    .ifPresent(attribute -> grid.focus(AttributeColumns.id(attribute)));
        }
    }

    private void manage() {
        new AttributesDialog(grid.table().getShell(), document).open();
    }

    private AttributeChanges changes() {
        return new AttributeChanges(grid.table().getShell(), document);
    }
}
