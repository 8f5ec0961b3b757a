/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.Optional;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/** What is above the table: tools, the filter, and how many rows it leaves. */
final class GridToolbar {

    private static final Messages MESSAGES = Messages.of(GridToolbar.class);

    private static final int FILTER_WIDTH = 220;

    private final Composite bar;
    private final Composite filters;
    private final Text filter;
    private final Label count;
    private final Runnable table;
    private Optional<ToolBarManager> tools = Optional.empty();

    GridToolbar(Composite parent, Runnable filtered, Runnable table) {
        this.table = table;
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(8, 2).applyTo(bar);
        filters = new Composite(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filters);
        RowLayoutFactory.swtDefaults().center(true).spacing(6).margins(0, 0).applyTo(filters);
        filter = new Text(filters, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
        filter.setMessage(MESSAGES.text("filter"));
        AccessibleName.give(filter, MESSAGES.text("filter"));
        filter.addListener(SWT.Modify, event -> filtered.run());
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        count = new Label(bar, SWT.RIGHT);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
    }

    /** The tool bar, which is there from the first time that it is asked for. */
    ToolBarManager tools() {
        return tools.orElseGet(() -> {
            ToolBarManager made = new ToolBarManager(SWT.FLAT | SWT.RIGHT | SWT.WRAP);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(made.createControl(bar));
            made.getControl().moveAbove(filters);
            bar.addListener(SWT.Dispose, event -> made.dispose());
            tools = Optional.of(made);
            return made;
        });
    }

    /** Where further filters are, in a row. */
    Composite filters() {
        return filters;
    }

    String words() {
        return filter.getText();
    }

    void search(String words) {
        filter.setText(words);
    }

    void setFocus() {
        filter.setFocus();
        filter.selectAll();
    }

    /**
     * @param selected what is to be said of the selected rows; empty when nothing is
     */
    void showCount(int shown, int total, String selected) {
        String rows = shown == total ? MESSAGES.text("count.all", total) : MESSAGES.text("count.some", shown, total);
        String text = (selected.isEmpty() ? rows : MESSAGES.text("count.both", selected, rows)).replace("&", "&&");
        if (!count.getText().equals(text)) {
            count.setText(text);
            bar.layout();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ESC -> {
            event.doit = false;
            filter.setText("");
            table.run();
        }
        case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> {
            event.doit = false;
            table.run();
        }
        default -> {
            // belongs to the field
        }
        }
    }
}
