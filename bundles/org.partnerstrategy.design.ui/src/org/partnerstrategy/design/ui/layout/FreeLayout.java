/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.tools.api.layout.PinHelper;
import org.eclipse.sirius.diagram.ui.tools.api.command.GMFCommandWrapper;
import org.partnerstrategy.design.layout.BoxPlace;
import org.partnerstrategy.design.layout.GoalTreeLayout;
import org.partnerstrategy.design.layout.LayoutBox;
import org.partnerstrategy.design.layout.NetworkLayout;
import org.partnerstrategy.design.ui.place.MatrixDiagram;

/** Puts the boxes of a diagram where a layout says; what is pinned stays where it is. */
final class FreeLayout extends AbstractLayoutEditPartProvider {

    private static final int FROM_EDGE = 40;

    private final Function<Collection<LayoutBox>, Map<EObject, BoxPlace>> layout;

    private FreeLayout(Function<Collection<LayoutBox>, Map<EObject, BoxPlace>> layout) {
        this.layout = layout;
    }

    /** That of a diagram; none where places mean something. */
    static Optional<FreeLayout> of(IGraphicalEditPart diagram) {
        return diagram.getModel() instanceof View view && view.getElement() instanceof DDiagram shown
                ? MatrixDiagram.representation(shown).map(kind -> switch (kind) {
                    case PARTNER_NETWORK -> new FreeLayout(NetworkLayout::of);
                    case GOAL_TREE -> new FreeLayout(GoalTreeLayout::of);
                    default -> null;
                }) : Optional.empty();
    }

    @Override
    public boolean provides(IOperation operation) {
        // Only where Sirius asks for it.
        return false;
    }

    @Override
    public Command layoutEditParts(GraphicalEditPart diagram, IAdaptable hint) {
        return layoutEditParts(diagram.getChildren(), hint);
    }

    @Override
    public Command layoutEditParts(List chosen, IAdaptable hint) {
        Map<EObject, IGraphicalEditPart> parts = new LinkedHashMap<>();
        for (Object each : chosen) {
            if (each instanceof IGraphicalEditPart part && part.getModel() instanceof Node node
                    && node.getElement() instanceof DNode shown && shown.getTarget() != null
                    && !new PinHelper().isPinned(shown)) {
                parts.put(shown.getTarget(), part);
            }
        }
        return parts.isEmpty() ? UnexecutableCommand.INSTANCE : arrange(parts);
    }

    private Command arrange(Map<EObject, IGraphicalEditPart> parts) {
        IGraphicalEditPart first = parts.values().iterator().next();
        int top = FROM_EDGE + bottom(first.getParent(), parts.values());
        List<LayoutBox> boxes = new ArrayList<>();
        parts.forEach((element, part) -> {
            Rectangle size = size(part.getFigure());
            boxes.add(new LayoutBox(element, size.width, size.height));
        });
        Map<EObject, BoxPlace> places = new LinkedHashMap<>(layout.apply(boxes));
        addOthers(boxes, places);
        TransactionalEditingDomain domain = first.getEditingDomain();
        return new ICommandProxy(new GMFCommandWrapper(domain, new RecordingCommand(domain) {

            @Override
            protected void doExecute() {
                places.forEach((element, place) -> move((Node) parts.get(element).getModel(), place, top));
            }
        }));
    }

    /** What a plug-in has added lies beside each other below the rest. */
    private static void addOthers(List<LayoutBox> boxes, Map<EObject, BoxPlace> places) {
        int below = boxes.stream().filter(box -> places.containsKey(box.element()))
                .mapToInt(box -> places.get(box.element()).y() + box.height()).max().orElse(0) + FROM_EDGE;
        int x = 0;
        for (LayoutBox box : boxes) {
            if (!places.containsKey(box.element())) {
                places.put(box.element(), new BoxPlace(x, below));
                x += box.width() + FROM_EDGE / 2;
            }
        }
    }

    /** Also of a box that was not drawn yet. */
    private static Rectangle size(IFigure box) {
        return box.getParent().getLayoutManager().getConstraint(box) instanceof Rectangle known && known.width > 0
                ? known : box.getBounds();
    }

    /** What is not arranged stays above. */
    private static int bottom(EditPart diagram, Collection<IGraphicalEditPart> arranged) {
        return diagram.getChildren().stream().filter(part -> !arranged.contains(part))
                .filter(IGraphicalEditPart.class::isInstance).map(IGraphicalEditPart.class::cast)
                .mapToInt(part -> part.getFigure().getBounds().bottom()).max().orElse(0);
    }

    private static void move(Node node, BoxPlace place, int top) {
        if (!(node.getLayoutConstraint() instanceof Bounds)) {
            node.setLayoutConstraint(NotationFactory.eINSTANCE.createBounds());
        }
        Bounds bounds = (Bounds) node.getLayoutConstraint();
        bounds.setX(FROM_EDGE + place.x());
        bounds.setY(top + place.y());
    }
}
