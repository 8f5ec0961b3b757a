/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.util.List;
import java.util.Objects;

import org.eclipse.gmf.runtime.diagram.core.preferences.PreferencesHint;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.DiagramCreationUtil;
import org.eclipse.sirius.diagram.ui.tools.api.part.DiagramEditPartService;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/** Arranges diagrams that nobody has opened: their nodes all lie in one place until an editor arranges them. */
final class FirstLayout {

    private FirstLayout() {
    }

    /** Arranges a network or a tree whose nodes lie in one place. In a matrix the scores say where nodes lie. */
    static void arrange(DRepresentation representation, DrawingDisplay display) {
        boolean isFree = representation instanceof DDiagram diagram && RepresentationKind.of(diagram.getDescription())
                .filter(kind -> kind == RepresentationKind.PARTNER_NETWORK || kind == RepresentationKind.GOAL_TREE)
                .isPresent();
        if (isFree) {
            DiagramCreationUtil drawing = new DiagramCreationUtil((DDiagram) representation);
            if (drawing.findAssociatedGMFDiagram() && isInOnePlace(drawing.getAssociatedGMFDiagram())) {
                arrange(drawing.getAssociatedGMFDiagram(), display);
            }
        }
    }

    private static boolean isInOnePlace(Diagram diagram) {
        List<?> children = diagram.getChildren();
        return children.stream().map(child -> child instanceof Node node && node.getLayoutConstraint() instanceof Bounds
                bounds ? List.of(bounds.getX(), bounds.getY()) : null).filter(Objects::nonNull).distinct().count() == 1;
    }

    private static void arrange(Diagram diagram, DrawingDisplay display) {
        Shell shell = new Shell();
        try {
            DiagramEditPart part = new DiagramEditPartService().createDiagramEditPart(diagram, shell,
                    PreferencesHint.USE_DEFAULTS);
            part.refresh();
            part.getFigure().validate();
            ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
            request.setPartsToArrange(List.of(part));
            part.performRequest(request);
            // What the parts have left for later needs their window.
            display.settle();
        } finally {
            shell.dispose();
        }
    }
}
