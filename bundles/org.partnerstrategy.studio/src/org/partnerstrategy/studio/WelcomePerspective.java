/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.partnerstrategy.studio.welcome.WelcomeView;

/** The welcome, alone in the window. */
public final class WelcomePerspective implements IPerspectiveFactory {

    /** The identity of the perspective. */
    static final String ID = "org.partnerstrategy.studio.welcomePerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(WelcomeView.ID, false, IPageLayout.LEFT, IPageLayout.DEFAULT_VIEW_RATIO,
                layout.getEditorArea());
        layout.getViewLayout(WelcomeView.ID).setCloseable(false);
        layout.getViewLayout(WelcomeView.ID).setMoveable(false);
    }
}
