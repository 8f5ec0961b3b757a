/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.ui;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.editing.OpenDocumentsListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.ui.Documents;

/** Takes care that nobody leaves the studio, or closes a strategy, while its workshop runs unnoticed. */
final class WorkshopGuard implements IWorkbenchListener, OpenDocumentsListener {

    private static final WorkshopGuard ONLY = new WorkshopGuard();

    private WorkshopGuard() {
    }

    /** Begins to take care; what is told twice changes nothing. */
    static void begin() {
        PlatformUI.getWorkbench().addWorkbenchListener(ONLY);
        Documents.service().removeListener(ONLY);
        Documents.service().addListener(ONLY);
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return WorkshopWindow.closeAll() || forced;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // Nothing is left to do.
    }

    /** In no editor, diagram or window any more. */
    @Override
    public void closed(StrategyDocument document) {
        // When what is being closed is closed: to stop a workshop takes a while.
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> WorkshopWindow.documentClosed(document));
    }
}
