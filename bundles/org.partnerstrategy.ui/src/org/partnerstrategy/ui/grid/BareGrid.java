/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
