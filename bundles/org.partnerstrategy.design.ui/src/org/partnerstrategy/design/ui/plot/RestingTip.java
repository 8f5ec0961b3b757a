/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The tooltip of something in a diagram. It goes by the pointer only, which can rest where something was. */
final class RestingTip {

    private RestingTip() {
    }

    /** Takes away what is said of a part that goes, where the pointer rests on it. */
    static void hide(GraphicalEditPart part) {
        Control canvas = part.getViewer().getControl();
        if (canvas != null && !canvas.isDisposed() && isUnder(canvas, part.getFigure())) {
            canvas.notifyListeners(SWT.MouseExit, new Event());
        }
    }

    private static boolean isUnder(Control canvas, IFigure figure) {
        Point pointer = new Point(canvas.toControl(canvas.getDisplay().getCursorLocation()));
        figure.translateToRelative(pointer);
        return figure.containsPoint(pointer);
    }
}
