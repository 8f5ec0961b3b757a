package org.partnerstrategy.views.properties;

import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.views.properties.PropertySheet;

/** The properties of what is selected in the active editor. */
public final class PropertiesView extends PropertySheet {

    /** None: else the platform would ask to save the editor when only this view is closed. */
    @Override
    protected ISaveablePart getSaveablePart() {
        return null;
    }
}
