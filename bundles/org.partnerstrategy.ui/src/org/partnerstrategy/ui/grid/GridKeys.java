/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.partnerstrategy.ui.EditKey;

/**
 * What keys do in a grid while no cell is open.
 *
 * @param <T> the elements of the rows
 */
final class GridKeys<T> {

    private final Grid<T> owner;
    private final GridTable<T> grid;
    private final FocusCell<T> focus;
    private final GridEditing<T> editing;

    GridKeys(Grid<T> owner, GridTable<T> grid, FocusCell<T> focus, GridEditing<T> editing) {
        this.owner = owner;
        this.grid = grid;
        this.focus = focus;
        this.editing = editing;
        grid.control().addListener(SWT.KeyDown, this::key);
        EditKey.offer(grid.control(), Set.of(EditKey.COPY, EditKey.PASTE, EditKey.DELETE, EditKey.SELECT_ALL));
        grid.control().addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
        switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
            int by = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
            if (plain && canStep(by)) {
                event.doit = false;
                editing.go(by, 0);
                owner.told();
            }
        }
        case SWT.TRAVERSE_RETURN -> event.doit = false;
        default -> {
            // the table's own
        }
        }
    }

    /** Behind the last cell Tab leaves the grid, before the first one Shift+Tab does. */
    private boolean canStep(int by) {
        List<Integer> visible = grid.visibleColumns();
        int next = visible.indexOf(focus.column()) + by;
        boolean inLine = next >= 0 && next < visible.size();
        return inLine || (by > 0 ? focus.line() < grid.count() - 1 : focus.line() > 0);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean taken = control ? controlled(event) : plain(event);
        if (taken) {
            event.doit = false;
        }
    }

    private boolean controlled(Event event) {
        switch (event.keyCode) {
        case 'a' -> owner.selectAll();
        case 'c' -> owner.copy();
        case 'd' -> owner.fillDown();
        case 'f' -> owner.find();
        case 'h' -> owner.replace();
        case 'v' -> owner.paste();
        case SWT.HOME -> move(event, 0, first());
        case SWT.END -> move(event, grid.count() - 1, last());
        case SWT.ARROW_UP -> move(event, 0, focus.column());
        case SWT.ARROW_DOWN -> move(event, grid.count() - 1, focus.column());
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean plain(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_UP -> move(event, focus.line() - 1, focus.column());
        case SWT.ARROW_DOWN -> move(event, focus.line() + 1, focus.column());
        case SWT.PAGE_UP -> move(event, focus.line() - page(), focus.column());
        case SWT.PAGE_DOWN -> move(event, focus.line() + page(), focus.column());
        case SWT.ARROW_LEFT -> step(-1);
        case SWT.ARROW_RIGHT -> step(1);
        case SWT.HOME -> move(event, focus.line(), first());
        case SWT.END -> move(event, focus.line(), last());
        case SWT.F2 -> editing.begin(Optional.empty());
        case SWT.CR, SWT.KEYPAD_CR -> {
            editing.go(0, (event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            owner.told();
        }
        case SWT.DEL -> owner.delete();
        case SWT.INSERT -> owner.addRow();
        case SWT.BS -> editing.begin(Optional.of(""));
        default -> {
            return typed(event);
        }
        }
        return true;
    }

    private boolean typed(Event event) {
        boolean isText = event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & SWT.ALT) == 0;
        if (isText) {
            editing.begin(Optional.of(event.character == ' ' ? "" : String.valueOf(event.character)));
        }
        return isText;
    }

    private void move(Event event, int line, int column) {
        editing.endRun();
        focus.moveTo(line, column, (event.stateMask & SWT.SHIFT) != 0);
        owner.told();
    }

    private void step(int by) {
        editing.endRun();
        focus.step(by, false);
        owner.told();
    }

    private int first() {
        return grid.visibleColumns().stream().findFirst().orElse(0);
    }

    private int last() {
        List<Integer> visible = grid.visibleColumns();
        return visible.isEmpty() ? 0 : visible.get(visible.size() - 1);
    }

    private int page() {
        Table table = grid.control();
        return Math.max(1, (table.getClientArea().height - table.getHeaderHeight()) / table.getItemHeight() - 1);
    }
}
