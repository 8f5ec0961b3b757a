/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.partnerstrategy.ui.Shades;

/** A thin ring around the cell of a tree or table that has the keyboard; its whole row is selected. */
public final class FocusRing extends FocusCellHighlighter {

    private final ColumnViewer viewer;

    /** Draws the ring for a viewer. */
    public FocusRing(ColumnViewer viewer) {
        super(viewer);
        this.viewer = viewer;
        viewer.getControl().addListener(SWT.PaintItem, this::paint);
    }

    @Override
    protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
        super.focusCellChanged(newCell, oldCell);
        viewer.getControl().redraw();
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && viewer.getControl().isFocusControl() && cell.getItem() == event.item
                && cell.getColumnIndex() == event.index) {
            Rectangle bounds = cell.getBounds();
            event.gc.setForeground(Shades.of(viewer.getControl()).accent());
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
        }
    }
}
