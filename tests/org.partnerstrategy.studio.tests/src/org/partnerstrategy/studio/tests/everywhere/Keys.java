/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.everywhere;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.studio.tests.OpenStudio;

/** Real keys: the display gets them as from a keyboard, and hands them to what has the focus. */
final class Keys {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private Keys() {
    }

    /** Types small letters and digits into a control. */
    static void type(Control control, String text) {
        focus(control);
        for (char character : text.toCharArray()) {
            press(character, 0, 0);
        }
    }

    /** Puts the keyboard into a control. */
    static void focus(Control control) {
        control.getShell().forceActive();
        control.forceFocus();
        // Without a window manager keys go to the window under the pointer.
        Point place = control.toDisplay(2, 2);
        control.getDisplay().setCursorLocation(place.x, place.y);
        settle();
        if (!control.isFocusControl()) {
            // A view that becomes active may take the keyboard for itself.
            control.forceFocus();
            settle();
        }
    }

    /** Clicks twice on a place in a control. Without a window manager real clicks do not reach it. */
    static void doubleClick(Control control, int x, int y) {
        List<Integer> types = List.of(SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp);
        for (int i = 0; i < types.size(); i++) {
            int type = types.get(i);
            if (!control.isDisposed()) {
                Event event = new Event();
                event.button = 1;
                // As a desktop counts them: the second time it is not a click of its own.
                event.count = i < 2 ? 1 : 2;
                event.x = x;
                event.y = y;
                control.notifyListeners(type, event);
            }
        }
        settle();
    }

    /** Presses one key, perhaps with others held. */
    static void press(char character, int keyCode, int modifier) {
        Display display = Display.getCurrent();
        post(display, SWT.KeyDown, '\0', modifier);
        post(display, SWT.KeyDown, character, keyCode);
        post(display, SWT.KeyUp, character, keyCode);
        post(display, SWT.KeyUp, '\0', modifier);
        settle();
    }

    private static void post(Display display, int type, char character, int keyCode) {
        if (character != '\0' || keyCode != 0) {
            Event event = new Event();
            event.type = type;
            event.character = character;
            event.keyCode = keyCode;
            display.post(event);
        }
    }

    /** Lets the workbench go on until the condition holds; answers whether it did within some seconds. */
    static boolean await(BooleanSupplier condition) {
        return OpenStudio.holds(condition, LIMIT);
    }

    static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            // go on until none is left
        }
    }
}
