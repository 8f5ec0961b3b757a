package org.partnerstrategy.ui.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;

/** A small grid of a few rows, which needs no filter above it. */
public final class BareGrid {

    private BareGrid() {
    }

    /** Takes the filter away. */
    public static <T> Grid<T> of(Grid<T> grid) {
        Composite head = grid.filters().getParent();
        GridDataFactory.fillDefaults().exclude(true).applyTo(head);
        head.setVisible(false);
        return grid;
    }
}
