package org.partnerstrategy.views.properties;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;

/** The properties of what is selected in the active editor. */
public final class PropertiesView extends PropertySheet {

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        // On what the platform made, which else has its own.
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getPageBook(), getSite().getId());
    }

    /** None: else the platform would ask to save the editor when only this view is closed. */
    @Override
    protected ISaveablePart getSaveablePart() {
        return null;
    }
}
