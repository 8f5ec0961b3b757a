/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.extension.Extension;

/** How controls of plug-ins go. */
public final class Disposal {

    private Disposal() {
    }

    /**
     * Disposes a control. What its listeners throw meanwhile reaches nobody who knows of which plug-in they are: the
     * display hands it to the workbench, which logs it. Here it is told in the plug-in's name.
     */
    public static void of(Control control, Extension<?> extension) {
        if (control.isDisposed()) {
            return;
        }
        Display display = control.getDisplay();
        Consumer<RuntimeException> exceptions = display.getRuntimeExceptionHandler();
        Consumer<Error> errors = display.getErrorHandler();
        display.setRuntimeExceptionHandler(extension::blame);
        display.setErrorHandler(extension::blame);
        try {
            extension.release(control::dispose);
        } finally {
            display.setRuntimeExceptionHandler(exceptions);
            display.setErrorHandler(errors);
        }
    }
}
