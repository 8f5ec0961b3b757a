/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Documents;

/** What some choices need before they are seen: the same files in a studio that starts again. */
public final class Restart {

    private static final Messages MESSAGES = Messages.of(Restart.class);

    private Restart() {
    }

    /** Asks whether to start again now. Later, as the workbench closes its dialogs and menus first. */
    public static void offer() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            int answer = MessageDialog.open(MessageDialog.QUESTION,
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), MESSAGES.text("settings.title"),
                    MESSAGES.text("settings.restart"), SWT.NONE, MESSAGES.text("settings.restartNow"),
                    MESSAGES.text("settings.restartLater"));
            if (answer == 0) {
                // What is being typed is a change like any other before the user is asked about changes.
                Documents.commitPending();
                PlatformUI.getWorkbench().restart();
            }
        });
    }
}
