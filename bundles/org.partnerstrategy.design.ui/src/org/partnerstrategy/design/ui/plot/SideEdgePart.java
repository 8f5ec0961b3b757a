/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.notation.View;

/** A straight line from the side of one box to that of another, so that it passes no other box of the column. */
public class SideEdgePart extends StraightEdgePart {

    public SideEdgePart(View view) {
        super(view);
    }

    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return anchor(getSource(), super.getSourceConnectionAnchor());
    }

    @Override
    protected ConnectionAnchor getTargetConnectionAnchor() {
        return anchor(getTarget(), super.getTargetConnectionAnchor());
    }

    private static ConnectionAnchor anchor(EditPart end, ConnectionAnchor usual) {
        return end instanceof GraphicalEditPart box ? new SideAnchor(box.getFigure()) : usual;
    }
}
