/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editor.PageContext;

/** Takes care that nobody leaves the studio, or closes a strategy, while its workshop runs unnoticed. */
final class WorkshopGuard implements IWorkbenchListener, IPartListener2 {

    private static final WorkshopGuard ONLY = new WorkshopGuard();

    private WorkshopGuard() {
    }

    /** Begins to take care; what is told twice changes nothing. */
    static void begin() {
        PlatformUI.getWorkbench().addWorkbenchListener(ONLY);
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getPartService().addPartListener(ONLY);
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return WorkshopWindow.closeAll() || forced;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // Nothing is left to do.
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        PageContext closed = part == null ? null : Adapters.adapt(part, PageContext.class);
        if (closed != null) {
            WorkshopWindow.documentClosed(closed.document());
        }
    }
}
