/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.Border;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DEdgeNameEditPart;

/**
 * The amount of a relation in the network: beside its line, near the partner, from whom few lines go; on a ground of
 * its own, as other lines can pass there.
 */
public final class AmountPart extends DEdgeNameEditPart {

    private static final Border AROUND = new MarginBorder(0, 3, 0, 3);

    static final String TYPE = Integer.toString(VISUAL_ID);

    public AmountPart(View view) {
        super(view);
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        getFigure().setBackgroundColor(DiagramGround.paper());
        getFigure().setOpaque(true);
        getFigure().setBorder(AROUND);
    }

    @Override
    public void refreshBounds() {
        if (getParent() instanceof ConnectionEditPart line && line.getSource() instanceof GraphicalEditPart partner) {
            line.setLayoutConstraint(this, getFigure(), new AmountLocator(line.getFigure(),
                    partner.getSourceConnections().indexOf(line)));
        }
    }
}
