/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.List;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DEdgeEditPart;

/**
 * A line or arrow, which is straight whatever the file or a menu says: a bend would show a way that nobody
 * decided.
 */
public class StraightEdgePart extends DEdgeEditPart {

    static final String TYPE = Integer.toString(VISUAL_ID);

    public StraightEdgePart(View view) {
        super(view);
    }

    @Override
    public void deactivate() {
        RestingTip.hide(this);
        super.deactivate();
    }

    @Override
    public void installEditPolicy(Object role, EditPolicy policy) {
        super.installEditPolicy(role, EditPolicy.CONNECTION_BENDPOINTS_ROLE.equals(role) ? null : policy);
    }

    @Override
    protected void installRouter() {
        // Whatever router the view asks for.
        getConnectionFigure().setConnectionRouter(ConnectionRouter.NULL);
    }

    @Override
    protected void refreshBendpoints() {
        getConnectionFigure().setRoutingConstraint(List.of());
    }
}
