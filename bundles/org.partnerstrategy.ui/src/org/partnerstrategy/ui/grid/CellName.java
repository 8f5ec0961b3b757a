package org.partnerstrategy.ui.grid;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Says to screen readers which cell is being edited. */
final class CellName extends AccessibleAdapter {

    private final String title;

    CellName(String title) {
        this.title = title;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = title;
    }
}
