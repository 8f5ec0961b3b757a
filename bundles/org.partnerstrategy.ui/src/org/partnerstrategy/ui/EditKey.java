/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** What is done to the control with the keyboard, by a key or from the menu. */
public enum EditKey {

    /** Moves what is selected to the clipboard. */
    CUT('x'),
    /** Copies what is selected to the clipboard. */
    COPY('c'),
    /** Brings the content of the clipboard. */
    PASTE('v'),
    /** Deletes what is selected. */
    DELETE(SWT.DEL),
    /** Selects everything. */
    SELECT_ALL('a');

    private static final String OFFERED = EditKey.class.getName();

    private final int key;

    EditKey(int key) {
        this.key = key;
    }

    /** Says which of these keys a control understands that is not a text field. */
    public static void offer(Control control, Set<EditKey> keys) {
        control.setData(OFFERED, Set.copyOf(keys));
    }

    /** Whether a control can do this now. */
    public boolean isOffered(Control control) {
        return switch (control) {
        case null -> false;
        case Text text -> isOffered(text.getSelectionCount() > 0, text.getEditable());
        case StyledText text -> isOffered(text.getSelectionCount() > 0, text.getEditable());
        case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0
                && isOffered(combo.getSelection().x < combo.getSelection().y, true);
        default -> control.getData(OFFERED) instanceof Set<?> keys && keys.contains(this);
        };
    }

    private boolean isOffered(boolean hasSelection, boolean isEditable) {
        return switch (this) {
        case CUT, DELETE -> hasSelection && isEditable;
        case COPY -> hasSelection;
        case PASTE -> isEditable;
        case SELECT_ALL -> true;
        };
    }

    /** Does it to a control that offers it. */
    public void press(Control control) {
        switch (control) {
        case Text text -> press(text);
        case StyledText text -> press(text);
        case Combo combo -> press(combo);
        default -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = this == DELETE ? SWT.DEL : (char) (key & 0x1f);
            event.stateMask = this == DELETE ? SWT.NONE : SWT.MOD1;
            event.doit = true;
            control.notifyListeners(SWT.KeyDown, event);
        }
        }
    }

    private void press(Text text) {
        switch (this) {
        case CUT -> text.cut();
        case COPY -> text.copy();
        case PASTE -> text.paste();
        case DELETE -> text.insert("");
        case SELECT_ALL -> text.selectAll();
        }
    }

    private void press(StyledText text) {
        switch (this) {
        case CUT -> text.cut();
        case COPY -> text.copy();
        case PASTE -> text.paste();
        case DELETE -> text.invokeAction(ST.DELETE_NEXT);
        case SELECT_ALL -> text.selectAll();
        }
    }

    private void press(Combo combo) {
        switch (this) {
        case CUT -> combo.cut();
        case COPY -> combo.copy();
        case PASTE -> combo.paste();
        case DELETE -> {
            int from = combo.getSelection().x;
            int to = combo.getSelection().y;
            combo.setText(combo.getText().substring(0, from) + combo.getText().substring(to));
            combo.setSelection(new Point(from, from));
        }
        case SELECT_ALL -> combo.setSelection(
                new Point(0, combo.getText().length()));
        }
    }
}
