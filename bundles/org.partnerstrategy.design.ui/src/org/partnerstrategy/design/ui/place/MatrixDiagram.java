/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.DiagramCreationUtil;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.viewpoint.description.RepresentationElementMapping;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.model.Goal;

/** Which diagrams show a matrix, and what their nodes are. */
public final class MatrixDiagram {

    private static final String PLOT = "Plot";

    private MatrixDiagram() {
    }

    /** The goal whose matrix a diagram shows; none for any other diagram. */
    public static Optional<Goal> goal(DDiagram diagram) {
        return isMatrix(diagram.getDescription()) && diagram instanceof DSemanticDiagram semantic
                && semantic.getTarget() instanceof Goal goal ? Optional.of(goal) : Optional.empty();
    }

    private static boolean isMatrix(DiagramDescription description) {
        return RepresentationKind.of(description).filter(RepresentationKind::isOfGoal).isPresent();
    }

    /** Whether a diagram is one of the viewpoint, whatever it shows. */
    public static boolean isOfStrategy(DDiagram diagram) {
        return representation(diagram).isPresent();
    }

    /** The drawing of a diagram; none before it was opened or exported for the first time. */
    static Optional<Diagram> drawing(DDiagram diagram) {
        DiagramCreationUtil search = new DiagramCreationUtil(diagram);
        return search.findAssociatedGMFDiagram() ? Optional.of(search.getAssociatedGMFDiagram()) : Optional.empty();
    }

    /** The nodes of a drawing, without notes. */
    static List<Node> nodes(Diagram drawing) {
        return ((List<?>) drawing.getPersistedChildren()).stream().filter(Node.class::isInstance).map(Node.class::cast)
                .filter(node -> node.getElement() instanceof DNode).toList();
    }

    /** What a view shows, as a node whose place has a meaning; none for the plot, and outside of a matrix. */
    public static Optional<PlacedNode> kind(View view) {
        return mapping(view).flatMap(PlacedNode::of);
    }

    /** What moving a view means: where directions are decided, a marker only shows where the relation is now. */
    public static Optional<PlacedNode> moved(View view) {
        return kind(view).map(kind -> kind == PlacedNode.CURRENT && decidesDirections(view) ? PlacedNode.DESIRED
                : kind);
    }

    private static boolean decidesDirections(View view) {
        return representation(view).filter(RepresentationKind.DIRECTIONS::equals).isPresent();
    }

    /** Whether a view shows an element of a diagram of the viewpoint. */
    public static boolean isInStrategy(View view) {
        return diagram(view).filter(MatrixDiagram::isOfStrategy).isPresent();
    }

    /** Which of the viewpoint's diagrams a view is in; none in others. */
    public static Optional<RepresentationKind> representation(View view) {
        return diagram(view).flatMap(MatrixDiagram::representation);
    }

    /** Which of the viewpoint's diagrams a diagram is; none for others. */
    public static Optional<RepresentationKind> representation(DDiagram diagram) {
        return RepresentationKind.of(diagram.getDescription());
    }

    private static Optional<DDiagram> diagram(View view) {
        return view.getElement() instanceof DDiagramElement element ? Optional.ofNullable(element.getParentDiagram())
                : Optional.empty();
    }

    /** Whether a view shows the plot itself. */
    public static boolean isPlot(View view) {
        return mapping(view).filter(PLOT::equals).isPresent();
    }

    /** Whether a mapping makes markers that have a name. */
    public static boolean isMarker(DiagramElementMapping mapping) {
        return mapping instanceof EObject element && PlacedNode.of(mapping.getName()).isPresent()
                && ancestor(element) instanceof DiagramDescription description && isMatrix(description);
    }

    /** Whether a mapping makes boxes with a name in them, whose places mean nothing. */
    public static boolean isBox(DiagramElementMapping mapping) {
        return mapping instanceof EObject element && ancestor(element) instanceof DiagramDescription description
                && RepresentationKind.of(description).filter(kind -> !kind.isOfGoal()).isPresent();
    }

    private static EObject ancestor(EObject mapping) {
        EObject container = mapping;
        while (container != null && !(container instanceof DiagramDescription)) {
            container = container.eContainer();
        }
        return container;
    }

    private static Optional<String> mapping(View view) {
        return view.getElement() instanceof DDiagramElement element && element.getParentDiagram() != null
                && goal(element.getParentDiagram()).isPresent()
                && element.getDiagramElementMapping() instanceof RepresentationElementMapping mapping
                        ? Optional.of(mapping.getName()) : Optional.empty();
    }
}
