/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What a person does with the mouse, as the events that a control gets of it. */
final class Pointer {

    private static final int STEPS = 4;
    private static final int EVENTS = 200;

    private Pointer() {
    }

    static void click(Control control, int x, int y) {
        send(control, SWT.MouseMove, x, y, 0, 0);
        send(control, SWT.MouseDown, x, y, 1, 0);
        send(control, SWT.MouseUp, x, y, 1, SWT.BUTTON1);
    }

    static void doubleClick(Control control, int x, int y) {
        click(control, x, y);
        send(control, SWT.MouseDown, x, y, 1, 0);
        send(control, SWT.MouseDoubleClick, x, y, 1, SWT.BUTTON1);
        send(control, SWT.MouseUp, x, y, 1, SWT.BUTTON1);
    }

    /** Presses, moves to another place, and lets go. */
    static void drag(Control control, int x, int y, int toX, int toY) {
        drag(control, x, y, toX, toY, () -> { });
    }

    /** The same, and looks at what is seen before it lets go. */
    static void drag(Control control, int x, int y, int toX, int toY, Runnable look) {
        send(control, SWT.MouseMove, x, y, 0, 0);
        send(control, SWT.MouseDown, x, y, 1, 0);
        for (int i = 1; i <= STEPS; i++) {
            send(control, SWT.MouseMove, x + (toX - x) * i / STEPS, y + (toY - y) * i / STEPS, 0, SWT.BUTTON1);
        }
        look.run();
        send(control, SWT.MouseUp, toX, toY, 1, SWT.BUTTON1);
    }

    private static void send(Control control, int type, int x, int y, int button, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = state;
        event.count = type == SWT.MouseDoubleClick ? 2 : 1;
        control.notifyListeners(type, event);
        for (int i = 0; i < EVENTS && control.getDisplay().readAndDispatch(); i++) {
            // What comes of it; a view that scrolls at its edge would go on for ever.
        }
    }
}
