/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What a window shows: the welcome when nothing is open, else the open strategies and what helps with them. */
enum WindowContent {

    /** The welcome. */
    WELCOME(WelcomePerspective.ID),
    /** The open strategies. */
    WORK(StudioPerspective.ID);

    private final String perspective;

    WindowContent(String perspective) {
        this.perspective = perspective;
    }

    /** Shows this. */
    void show(IWorkbenchPage page) {
        if (!isShown(page)) {
            page.setPerspective(
                    PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
        }
        page.setEditorAreaVisible(this == WORK);
    }

    /** Whether this is what the page shows. */
    boolean isShown(IWorkbenchPage page) {
        return page.getPerspective() != null && page.getPerspective().getId().equals(perspective);
    }

    /** Shows what suits the number of open editors. */
    static void settle(IWorkbenchPage page) {
        if (page != null) {
            (page.getEditorReferences().length == 0 ? WELCOME : WORK).show(page);
        }
    }
}
