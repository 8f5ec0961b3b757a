/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.ui.EditKey;

/** Cut, copy, paste, delete and select all, in whatever has the keyboard. */
final class EditCommands {

    private static final Map<String, EditKey> KEYS = Map.of(
            IWorkbenchCommandConstants.EDIT_CUT, EditKey.CUT,
            IWorkbenchCommandConstants.EDIT_COPY, EditKey.COPY,
            IWorkbenchCommandConstants.EDIT_PASTE, EditKey.PASTE,
            IWorkbenchCommandConstants.EDIT_DELETE, EditKey.DELETE,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, EditKey.SELECT_ALL);

    private EditCommands() {
    }

    /** Makes the commands work in a window. */
    static void activate(IWorkbenchWindow window) {
        Display display = window.getWorkbench().getDisplay();
        IHandlerService handlers = window.getService(IHandlerService.class);
        KEYS.forEach((command, key) -> {
            Handler handler = new Handler(display, key);
            handlers.activateHandler(command, handler);
            // What can be done depends on where the keyboard is, and on what is selected there when a menu opens.
            Listener moved = event -> handler.moved();
            display.addFilter(SWT.FocusIn, moved);
            display.addFilter(SWT.Show, moved);
        });
    }

    private static final class Handler extends AbstractHandler {

        private final Display display;
        private final EditKey key;
        private boolean pressing;

        Handler(Display display, EditKey key) {
            this.display = display;
            this.key = key;
        }

        void moved() {
            fireHandlerChanged(new HandlerEvent(this, true, false));
        }

        @Override
        public boolean isEnabled() {
            // A key that is pressed for the menu must not end here again.
            return !pressing && !display.isDisposed() && key.isOffered(display.getFocusControl());
        }

        @Override
        public Object execute(ExecutionEvent event) {
            pressing = true;
            try {
                key.press(display.getFocusControl());
            } finally {
                pressing = false;
            }
            return null;
        }
    }
}
