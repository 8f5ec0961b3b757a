/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** Real keys: the display gets them as from a keyboard, and hands them to what has the focus. */
final class Keyboard {

    /** After that nothing comes any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 5;

    private Keyboard() {
    }

    /** Puts the keyboard into a control. */
    static void into(Control control) {
        control.getShell().forceActive();
        // What became active before can take the keyboard for itself once more.
        for (int i = 0; i < ATTEMPTS && (i == 0 || !control.isFocusControl()); i++) {
            control.forceFocus();
            // Without a window manager keys go to the window under the pointer.
            Point place = control.toDisplay(2, 2);
            control.getDisplay().setCursorLocation(place.x, place.y);
            OpenProject.settle();
        }
    }

    /** Types small letters and digits in the place of all that is in a field; again when something took the keys. */
    static void replace(Control control, String text) {
        Text field = (Text) control;
        for (int i = 0; i < ATTEMPTS && !field.getText().equals(text); i++) {
            into(field);
            OpenProject.await(field::isFocusControl, PATIENCE);
            press('a', 0, SWT.MOD1);
            text.chars().forEach(character -> press((char) character, 0));
            OpenProject.await(() -> field.getText().endsWith(text), PATIENCE);
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
}
