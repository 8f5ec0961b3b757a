/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.file;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.model.text.Messages;

/** A folder into which files were written: says so, and opens it. */
public record WrittenFolder(Path folder) {

    private static final Messages MESSAGES = Messages.of(WrittenFolder.class);

    /**
     * Says what was written, and opens the folder if the user wants that.
     *
     * @param title of the dialog
     * @param message what was written and where
     */
    public void tell(Shell shell, String title, String message) {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, title, message, 0,
                MESSAGES.text("written.close"), MESSAGES.text("written.open"));
        if (answer == 1) {
            open(shell, title);
        }
    }

    /** Opens the folder in the program for folders, or says that there is none. */
    public void open(Shell shell, String title) {
        if (!Program.launch(folder.toString())) {
            MessageDialog.openError(shell, title, MESSAGES.text("written.notOpened", folder.toString()));
        }
    }
}
