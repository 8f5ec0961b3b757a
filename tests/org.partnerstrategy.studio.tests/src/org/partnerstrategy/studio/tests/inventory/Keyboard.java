/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.inventory;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Presses keys in a table: in its open cell if there is one, else in the table itself. */
public record Keyboard(Table table) {

    /** Types a text; the first letter opens the focus cell, as a real key does. */
    public void type(String text) {
        press(0, text.charAt(0), SWT.NONE);
        Text field = cell();
        field.setText(text);
    }

    public void tab() {
        traverse(SWT.TRAVERSE_TAB_NEXT);
    }

    public void enter() {
        if (hasCell()) {
            traverse(SWT.TRAVERSE_RETURN);
        } else {
            press(SWT.CR, SWT.CR, SWT.NONE);
        }
    }

    void escape() {
        traverse(SWT.TRAVERSE_ESCAPE);
    }

    void press(int key, char character, int mask) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        event.stateMask = mask;
        target().notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private void traverse(int detail) {
        Event event = new Event();
        event.detail = detail;
        target().notifyListeners(SWT.Traverse, event);
        settle();
    }

    private Control target() {
        return hasCell() ? cell() : table;
    }

    public boolean hasCell() {
        return Arrays.stream(table.getChildren()).anyMatch(Text.class::isInstance);
    }

    Text cell() {
        return Arrays.stream(table.getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
                .findFirst().orElseThrow();
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // go on until none is left
        }
    }
}
