package org.partnerstrategy.studio;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The editor in the middle, and around it what helps with it. */
public final class StudioPerspective implements IPerspectiveFactory {

    /** The identity of the perspective. */
    static final String ID = "org.partnerstrategy.studio.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
