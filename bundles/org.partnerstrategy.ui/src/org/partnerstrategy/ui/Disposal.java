package org.partnerstrategy.ui;

import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.extension.Extension;

/** How controls of plug-ins go. */
public final class Disposal {

    /** How many listeners may fail; each keeps the control from going once. */
    private static final int ATTEMPTS = 50;

    private Disposal() {
    }

    /**
     * Disposes a control before what it lies in is disposed: a listener that fails would keep that from going. The failure is
     * told in the plug-in's name.
     */
    public static void of(Control control, Extension<?> extension) {
        for (int i = 0; i < ATTEMPTS && !control.isDisposed(); i++) {
            extension.release(control::dispose);
        }
    }
}
