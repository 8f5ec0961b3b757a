/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import java.util.Optional;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.place.MatrixDiagram;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.model.Relation;

/** Says beside the pointer where a relation would be that is dragged: scores, zone and advice, as in the studio. */
final class PlaceCard extends GraphicalEditPolicy {

    private static final int FROM_POINTER = 18;
    private static final int MARGIN = 5;

    private Optional<Label> shown = Optional.empty();

    @Override
    public void showTargetFeedback(Request request) {
        if (request instanceof ChangeBoundsRequest move && REQ_MOVE.equals(request.getType())
                && move.getEditParts() != null && move.getEditParts().size() == 1
                && move.getEditParts().getFirst() instanceof GraphicalEditPart part) {
            card(part, move).ifPresent(card -> show(card, move.getLocation()));
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        shown.ifPresent(this::removeFeedback);
        shown = Optional.empty();
    }

    private static Optional<HoverCard> card(GraphicalEditPart part, ChangeBoundsRequest move) {
        if (!(part.getModel() instanceof View view && view.getElement() instanceof DDiagramElement element
                && element.getTarget() instanceof Relation relation)) {
            return Optional.empty();
        }
        IFigure figure = part.getFigure();
        PrecisionRectangle box = new PrecisionRectangle(figure.getBounds());
        figure.translateToAbsolute(box);
        box.translate(move.getMoveDelta());
        figure.translateToRelative(box);
        return MatrixDiagram.moved(view).filter(PlacedNode::canMove).flatMap(kind -> PlacePolicy.position(part, box)
                .map(to -> kind == PlacedNode.DESIRED ? HoverCard.toward(to, relation) : HoverCard.at(to, relation)));
    }

    private void show(HoverCard card, Point pointer) {
        Label label = shown.orElseGet(this::add);
        label.setText(card.title() + "\n" + String.join("\n", card.lines()));
        Point corner = pointer.getTranslated(FROM_POINTER, FROM_POINTER);
        label.translateToRelative(corner);
        label.setLocation(corner);
        label.setSize(label.getPreferredSize());
    }

    private Label add() {
        Label label = new Label();
        label.setLabelAlignment(PositionConstants.LEFT);
        label.setOpaque(true);
        label.setBackgroundColor(ColorConstants.tooltipBackground);
        label.setForegroundColor(ColorConstants.tooltipForeground);
        label.setBorder(new CompoundBorder(new LineBorder(ColorConstants.tooltipForeground),
                new MarginBorder(MARGIN)));
        addFeedback(label);
        shown = Optional.of(label);
        return label;
    }
}
