/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** Real keys: the display gets them as from a keyboard, and hands them to what has the focus. */
final class Keyboard {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 3;

    private Keyboard() {
    }

    /** Puts the keyboard into a control. */
    static void into(Control control) {
        control.getShell().forceActive();
        control.forceFocus();
        // Without a window manager keys go to the window under the pointer.
        Point place = control.toDisplay(2, 2);
        control.getDisplay().setCursorLocation(place.x, place.y);
        OpenProject.settle();
        if (!control.isFocusControl()) {
            control.forceFocus();
            OpenProject.settle();
        }
    }

    /**
     * Types small letters and digits in the place of all that is in a field. What became active before can take the
     * keyboard for itself once more: then it is typed again.
     */
    static void replace(Control control, String text) {
        Text field = (Text) control;
        for (int i = 0; i < ATTEMPTS && !field.getText().equals(text); i++) {
            into(field);
            await(field::isFocusControl);
            press('a', 0, SWT.MOD1);
            text.chars().forEach(character -> press((char) character, 0));
            await(() -> field.getText().endsWith(text));
        }
    }

    /** Presses a key that types a character, or is known by its code, perhaps with others held. */
    static void press(char character, int keyCode, int... modifiers) {
        for (int modifier : modifiers) {
            post(SWT.KeyDown, '\0', modifier);
        }
        post(SWT.KeyDown, character, keyCode);
        post(SWT.KeyUp, character, keyCode);
        for (int modifier : modifiers) {
            post(SWT.KeyUp, '\0', modifier);
        }
        OpenProject.settle();
    }

    private static void post(int type, char character, int keyCode) {
        Event event = new Event();
        event.type = type;
        event.character = character;
        event.keyCode = keyCode;
        Display.getCurrent().post(event);
    }

    /** Lets the workbench go on until the condition holds; answers whether it did within some seconds. */
    static boolean await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LIMIT);
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                // Keys come from outside: there is nothing to wait for within.
                Thread.onSpinWait();
            }
        }
        return condition.getAsBoolean();
    }
}
