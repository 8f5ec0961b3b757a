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
