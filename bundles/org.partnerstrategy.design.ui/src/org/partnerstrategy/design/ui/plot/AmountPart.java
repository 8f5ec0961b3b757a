/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DEdgeNameEditPart;

/** The amount of a relation in the network: beside its line, near the partner, from whom few lines go. */
public final class AmountPart extends DEdgeNameEditPart {

    static final String TYPE = Integer.toString(VISUAL_ID);

    public AmountPart(View view) {
        super(view);
    }

    @Override
    public void refreshBounds() {
        if (getParent() instanceof ConnectionEditPart line && line.getSource() instanceof GraphicalEditPart partner) {
            line.setLayoutConstraint(this, getFigure(), new AmountLocator(line.getFigure(),
                    partner.getSourceConnections().indexOf(line)));
        }
    }
}
