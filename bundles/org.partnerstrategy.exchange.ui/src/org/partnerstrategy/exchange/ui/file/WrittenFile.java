/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.file;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.WrittenFolder;

/** A file that was written: says where it is, and opens it or its folder. */
public record WrittenFile(Path file) {

    private static final Messages MESSAGES = Messages.of(WrittenFile.class);

    /**
     * Says where the file is, and opens what the user chooses.
     *
     * @param title of the dialog
     */
    public void tell(Shell shell, String title) {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, title,
                MESSAGES.text("written", file.toString()), 0, MESSAGES.text("written.open"),
                MESSAGES.text("written.folder"), MESSAGES.text("written.close"));
        if (answer == 0 && !Program.launch(file.toString())) {
            MessageDialog.openError(shell, title, MESSAGES.text("notOpened", file.toString()));
        } else if (answer == 1) {
            new WrittenFolder(file.toAbsolutePath().getParent()).open(shell, title);
        }
    }
}
