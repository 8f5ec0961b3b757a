/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps the keyboard in a window whose controls are replaced. When the control that has it goes away, nothing hears
 * keys any more, not even Ctrl+S.
 */
public final class KeyboardFocus {

    private KeyboardFocus() {
    }

    /** Disposes everything in a composite. If something in it had the keyboard, what is around it has it then. */
    public static void clear(Composite composite) {
        boolean had = isWithin(composite);
        for (Control old : composite.getChildren()) {
            old.dispose();
        }
        if (had) {
            give(composite);
        }
    }

    /** Whether a composite, or something in it, has the keyboard. */
    public static boolean isWithin(Composite composite) {
        Control control = composite.getDisplay().getFocusControl();
        while (control != null && control != composite) {
            control = control.getParent();
        }
        return control != null;
    }

    /** Gives the keyboard to a composite, or else to the nearest around it that can have it. */
    public static void give(Composite composite) {
        Composite taker = composite;
        while (taker != null && !taker.forceFocus()) {
            taker = taker.getParent();
        }
    }
}
