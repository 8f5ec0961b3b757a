/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.gef.RootEditPart;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpart.AbstractEditPartProvider;
import org.eclipse.gmf.runtime.diagram.ui.services.editpart.CreateRootEditPartOperation;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.CustomStyle;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.partnerstrategy.design.ui.place.MatrixDiagram;
import org.partnerstrategy.design.ui.project.RepresentationKind;

/**
 * What lies under a diagram, what nodes are called to screen readers, how the plot of a matrix is drawn, that it lets
 * everything through to the diagram, and how lines run.
 */
public final class DiagramParts extends AbstractEditPartProvider {

    private static final String STYLE = "org.partnerstrategy.design.plot";

    @Override
    public boolean provides(IOperation operation) {
        return operation instanceof CreateRootEditPartOperation root
                ? root.getView() instanceof Diagram drawing && drawing.getElement() instanceof DDiagram diagram
                        && MatrixDiagram.isOfStrategy(diagram)
                : super.provides(operation);
    }

    @Override
    public RootEditPart createRootEditPart(Diagram drawing) {
        return new DiagramRoot(drawing.getMeasurementUnit());
    }

    @Override
    protected Class<?> getNodeEditPartClass(View view) {
        if (view.getElement() instanceof DNode && SpokenNodePart.TYPE.equals(view.getType())
                && MatrixDiagram.isInStrategy(view)) {
            return MatrixDiagram.isPlot(view) ? PlotPart.class : SpokenNodePart.class;
        }
        if (view.getElement() instanceof DEdge && AmountPart.TYPE.equals(view.getType())) {
            return MatrixDiagram.representation(view).filter(RepresentationKind.PARTNER_NETWORK::equals).isPresent()
                    ? AmountPart.class : null;
        }
        return view.getElement() instanceof CustomStyle style && STYLE.equals(style.getId()) ? PlotStylePart.class
                : null;
    }

    @Override
    protected Class<?> getEdgeEditPartClass(View view) {
        return view.getElement() instanceof DEdge && StraightEdgePart.TYPE.equals(view.getType())
                ? MatrixDiagram.representation(view).map(DiagramParts::line).orElse(null) : null;
    }

    private static Class<? extends StraightEdgePart> line(RepresentationKind kind) {
        return switch (kind) {
            case PARTNER_NETWORK -> SideEdgePart.class;
            case GOAL_TREE -> TreeEdgePart.class;
            default -> StraightEdgePart.class;
        };
    }
}
