/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;

/** Asks for the password of a workbook. */
final class PasswordDialog extends InputDialog {

    private static final Messages MESSAGES = Messages.of(PasswordDialog.class);

    private static final String HELP = "org.partnerstrategy.exchange.ui.import";

    private PasswordDialog(Shell parent, String question) {
        super(parent, MESSAGES.text("password.title"), question, "",
                typed -> typed.isEmpty() ? "" : null);
    }

    /**
     * The password that the user types; none when the user cancels.
     *
     * @param question what the user reads above the field
     */
    static Optional<String> ask(Shell parent, String question) {
        PasswordDialog dialog = new PasswordDialog(parent, question);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected int getInputTextStyle() {
        return super.getInputTextStyle() | SWT.PASSWORD;
    }
}
