/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.AirXYLayoutEditPolicy;
import org.eclipse.sirius.diagram.ui.tools.api.command.GMFCommandWrapper;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.place.MatrixDiagram;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * Moving a node changes what its place says: scores, wishes, the strategy line. The node then follows the model. Asked
 * at every movement of the mouse, so that nothing happens before the command runs.
 */
final class PlacePolicy extends AirXYLayoutEditPolicy {

    private static final Messages MESSAGES = Messages.of(Edits.class);

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        if (!(child.getModel() instanceof View view)) {
            return UnexecutableCommand.INSTANCE;
        }
        if (MatrixDiagram.isPlot(view)) {
            return UnexecutableCommand.INSTANCE;
        }
        if (!(view.getElement() instanceof DDiagramElement element)) {
            return super.createChangeConstraintCommand(child, constraint);
        }
        return MatrixDiagram.moved(view).filter(PlacedNode::canMove)
                .flatMap(kind -> position((GraphicalEditPart) child, constraint)
                        .map(to -> move(kind, element.getTarget(), to)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private Command move(PlacedNode kind, EObject element, Position to) {
        TransactionalEditingDomain domain = ((IGraphicalEditPart) getHost()).getEditingDomain();
        return new ICommandProxy(new GMFCommandWrapper(domain,
                new RecordingCommand(domain, label(kind, element, to).localized()) {

            @Override
            protected void doExecute() {
                kind.move(element, to);
            }
        }));
    }

    /** The same words as when it is moved in the studio. */
    private static Message label(PlacedNode kind, EObject element, Position to) {
        return switch (kind) {
            case LINE_POINT -> MESSAGES.message("edit.line");
            case DEPENDENCY_CUT, INFLUENCE_CUT -> MESSAGES.message("edit.cuts");
            case DESIRED -> MESSAGES.message("edit.direct", HoverCard.name((Relation) element), Directions.label(Round
                    .newest((Relation) element).map(now -> Deciding.directions((Relation) element, now.consensus(), to))
                    .orElseGet(Set::of)));
            default -> MESSAGES.message("edit.place", HoverCard.name((Relation) element),
                    Integer.toString(to.influence().points()), Integer.toString(to.dependency().points()));
        };
    }

    /** Where a node would lie, as a position; at least one point away when it is moved by less. */
    static Optional<Position> position(GraphicalEditPart child, Object constraint) {
        Rectangle now = child.getFigure().getBounds();
        Point corner = constraint instanceof Rectangle bounds ? bounds.getLocation()
                : constraint instanceof Point point ? point : null;
        if (corner == null || !(child.getModel() instanceof Node)) {
            return Optional.empty();
        }
        Position before = DiagramGeometry.position(now.x, now.y, now.width);
        Position after = DiagramGeometry.position(corner.x, corner.y, now.width);
        return Optional.of(before.equals(after) ? stepped(now, corner) : after);
    }

    private static Position stepped(Rectangle now, Point corner) {
        int step = DiagramGeometry.MATRIX.pixelsPerPoint();
        return DiagramGeometry.position(now.x + step * Integer.signum(corner.x - now.x),
                now.y + step * Integer.signum(corner.y - now.y), now.width);
    }
}
