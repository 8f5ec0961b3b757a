/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.project;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The projects of the workspace: after each test none is left, nor a session nor an editor. */
public final class Projects implements AfterEachCallback {

    /** The page of the workbench's window. */
    public IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Lets the workbench handle all events that wait. */
    public void settle() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            // go on until none is left
        }
    }

    /** Closes all editors and sessions without saving. */
    public void close() {
        page().closeAllEditors(false);
        settle();
        for (Session session : List.copyOf(SessionManager.INSTANCE.getSessions())) {
            IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
            if (editing != null) {
                editing.close();
            }
            session.close(new NullProgressMonitor());
        }
        settle();
        // What was said when a session was opened may still be there.
        Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell.getData() instanceof MessageDialog).forEach(Shell::close);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        close();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, new NullProgressMonitor());
        }
        settle();
    }
}
