/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui.plugin;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.WrittenFolder;

/** Says where a new plug-in is, and shows it. */
final class MadePlugIn {

    private static final Messages MESSAGES = Messages.of(MadePlugIn.class);

    private MadePlugIn() {
    }

    static void tell(Path folder) {
        boolean inWorkspace = WorkspaceProjects.areWanted() && WorkspaceProjects.open(folder);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        String message = MESSAGES.text(inWorkspace ? "made.inWorkspace" : "made", folder.toString());
        new WrittenFolder(folder).tell(shell, MESSAGES.text("title"), message);
    }
}
