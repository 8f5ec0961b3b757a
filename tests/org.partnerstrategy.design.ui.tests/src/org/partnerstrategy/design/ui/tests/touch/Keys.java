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
import org.partnerstrategy.design.ui.tests.OpenProject;

/** What a person does with keys, as the events that a control gets of it. */
final class Keys {

    private Keys() {
    }

    /** Presses a key and lets it go. */
    static void press(Control control, int keyCode, char character) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.keyCode = keyCode;
            event.character = character;
            control.notifyListeners(type, event);
        }
        OpenProject.settle();
    }

    /** Presses the key that deletes. */
    static void delete(Control control) {
        press(control, SWT.DEL, SWT.DEL);
    }
}
