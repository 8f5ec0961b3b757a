/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.partnerstrategy.studio.files.ExampleFile;
import org.partnerstrategy.studio.files.FileChooser;
import org.partnerstrategy.studio.files.FileCommands;
import org.partnerstrategy.studio.files.NewStrategyDialog;
import org.partnerstrategy.studio.settings.SettingsDialog;

/** What the studio's own commands do. */
final class StudioCommands {

    /** Shows the welcome. */
    static final String WELCOME = "org.partnerstrategy.studio.welcome";
    /** Shows the keys. */
    static final String KEYS = "org.partnerstrategy.studio.keys";
    /** Puts the views back where they were at first. */
    static final String RESET = "org.partnerstrategy.studio.resetLayout";

    private static final Map<String, Consumer<IWorkbenchWindow>> ACTIONS = Map.of(
            FileCommands.NEW, NewStrategyDialog::open,
            FileCommands.OPEN, FileChooser::open,
            FileCommands.EXAMPLE, ExampleFile::open,
            WELCOME, window -> WindowContent.WELCOME.show(window.getActivePage()),
            KEYS, window -> KeysDialog.open(window.getShell()),
            RESET, window -> window.getActivePage().resetPerspective(),
            IWorkbenchCommandConstants.WINDOW_PREFERENCES, window -> SettingsDialog.open(window.getShell()),
            IWorkbenchCommandConstants.HELP_ABOUT, window -> AboutDialog.open(window.getShell()));

    private StudioCommands() {
    }

    /** Makes the commands work in a window. */
    static void activate(IWorkbenchWindow window) {
        IHandlerService handlers = window.getService(IHandlerService.class);
        ACTIONS.forEach((command, action) -> handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.accept(window);
                return null;
            }
        }));
    }
}
