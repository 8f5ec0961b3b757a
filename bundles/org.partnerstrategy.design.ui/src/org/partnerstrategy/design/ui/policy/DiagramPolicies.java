/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.CreateEditPoliciesOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.IEditPolicyProvider;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDDiagramEditPart;
import org.partnerstrategy.design.ui.place.MatrixDiagram;

/** In a diagram of the matrix a move is a decision, and nothing else may move a node; in no diagram does one snap. */
public final class DiagramPolicies extends AbstractProvider implements IEditPolicyProvider {

    /** Around everything, for the handles of what is selected: else the diagram would move to make room for them. */
    private static final int ROOM = 12;

    private static final String CARD_ROLE = "org.partnerstrategy.design.ui.policy.PlaceCard";
    private static final String VETO_ROLE = "org.partnerstrategy.design.ui.policy.LayoutVeto";

    @Override
    public boolean provides(IOperation operation) {
        return operation instanceof CreateEditPoliciesOperation create
                && create.getEditPart() instanceof IDDiagramEditPart part && part.getModel() instanceof Diagram drawing
                && drawing.getElement() instanceof DDiagram diagram && MatrixDiagram.isOfStrategy(diagram);
    }

    @Override
    public void createEditPolicies(EditPart diagram) {
        Snapping.stop(diagram);
        ((GraphicalEditPart) diagram).getFigure().setBorder(new MarginBorder(ROOM));
        if (((Diagram) diagram.getModel()).getElement() instanceof DDiagram shown
                && MatrixDiagram.goal(shown).isPresent()) {
            createMatrixPolicies(diagram);
        }
    }

    private static void createMatrixPolicies(EditPart diagram) {
        diagram.installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy());
        diagram.installEditPolicy(VETO_ROLE, new LayoutVeto());
        diagram.installEditPolicy(CARD_ROLE, new PlaceCard());
        atPlace(diagram, EditPolicy.CONTAINER_ROLE);
        atPlace(diagram, EditPolicyRoles.DRAG_DROP_ROLE);
    }

    private static void atPlace(EditPart diagram, String role) {
        EditPolicy policy = diagram.getEditPolicy(role);
        if (policy != null) {
            diagram.installEditPolicy(role, new WorkAtPlace(policy));
        }
    }
}
