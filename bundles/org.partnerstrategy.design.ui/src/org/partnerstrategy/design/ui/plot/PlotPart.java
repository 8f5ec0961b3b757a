/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.notation.View;

/** The plot: the ground of the diagram, which nobody can select, and on which tools work as on the diagram. */
public final class PlotPart extends SpokenNodePart {

    public PlotPart(View view) {
        super(view);
    }

    @Override
    protected void createDefaultEditPolicies() {
        super.createDefaultEditPolicies();
        removeEditPolicy(EditPolicyRoles.DECORATION_ROLE);
        removeEditPolicy(EditPolicyRoles.POPUPBAR_ROLE);
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return getViewer().getContents().getTargetEditPart(request);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return getViewer().getContents().getDragTracker(request);
    }
}
