/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * A message that opens in the middle of something else, as of a listener. Nothing waits until it is read: a dialog that
 * blocks would hold up what opened it, and all who hear of that after it.
 */
public final class NonBlockingMessage {

    private NonBlockingMessage() {
    }

    /** Tells something in front of the window in which the user works. */
    public static void tell(String title, String text) {
        open(MessageDialog.INFORMATION, title, text, IDialogConstants.OK_LABEL);
    }

    /** Tells that something went wrong. */
    public static void warn(String title, String text, String close) {
        open(MessageDialog.ERROR, title, text, close);
    }

    private static void open(int kind, String title, String text, String close) {
        MessageDialog dialog = new MessageDialog(window(), title, null, text, kind, 0, close);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Not the dialog that happens to be active: with it the message would go. */
    private static Shell window() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
