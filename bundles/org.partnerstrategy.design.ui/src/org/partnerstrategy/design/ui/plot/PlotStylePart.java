/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gmf.runtime.gef.ui.figures.NodeFigure;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DiagramPackage;
import org.eclipse.sirius.diagram.ui.edit.api.part.AbstractNotSelectableShapeNodeEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IStyleEditPart;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.AirStyleDefaultSizeNodeFigure;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * Draws the plot, and draws it again when the line or the cuts change, or what is still to be placed; where it has
 * marks of plug-ins or shows how far assessors lie apart, at every change of the strategy.
 */
public final class PlotStylePart extends AbstractNotSelectableShapeNodeEditPart implements IStyleEditPart {

    /** What the plot itself depends on; the marks of plug-ins can depend on everything in the strategy. */
    private static final Set<Object> DRAWN = Set.of(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__LINE_POINTS,
            PartnerStrategyPackage.Literals.PARTNER_STRATEGY__INFLUENCE_CUT,
            PartnerStrategyPackage.Literals.PARTNER_STRATEGY__DEPENDENCY_CUT,
            PartnerStrategyPackage.Literals.LINE_POINT__DEPENDENCY,
            PartnerStrategyPackage.Literals.LINE_POINT__INFLUENCE,
            PartnerStrategyPackage.Literals.RELATION__ASSESSMENTS,
            PartnerStrategyPackage.Literals.PARTNER_STRATEGY__RELATIONS,
            DiagramPackage.Literals.DDIAGRAM__ACTIVATED_LAYERS);
    /** The layer that stands for the marks of plug-ins. */
    private static final String OVERLAYS = "Overlays";
    /** The layer that shows how far assessors lie apart. */
    private static final String SPREAD = "Spread";

    private final PlotFigure plot = new PlotFigure(this::goal, this::overlays, () -> shows(SPREAD));
    private final ResourceSetListenerImpl changes = new ResourceSetListenerImpl(drawn()) {

        @Override
        public boolean isPostcommitOnly() {
            return true;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            Display.getDefault().asyncExec(plot::drawAgain);
        }
    };

    public PlotStylePart(View view) {
        super(view);
    }

    private NotificationFilter drawn() {
        return new NotificationFilter.Custom() {

            @Override
            public boolean matches(Notification notification) {
                return notification.getFeature() != null && DRAWN.contains(notification.getFeature())
                        || notification.getNotifier() instanceof Identified
                                && (shows(SPREAD) || !overlays().isEmpty());
            }
        };
    }

    private List<Overlay> overlays() {
        return shows(OVERLAYS) ? Overlays.installed().all() : List.of();
    }

    private boolean shows(String name) {
        return element().map(DDiagramElement::getParentDiagram).stream()
                .flatMap(diagram -> diagram.getActivatedLayers().stream())
                .anyMatch(layer -> name.equals(layer.getName()));
    }

    private Optional<DDiagramElement> element() {
        EditPart parent = getParent();
        return parent != null && parent.getModel() instanceof View view
                && view.getElement() instanceof DDiagramElement element ? Optional.of(element) : Optional.empty();
    }

    private Optional<Goal> goal() {
        return element().map(DDiagramElement::getTarget).filter(Goal.class::isInstance).map(Goal.class::cast)
                .filter(goal -> goal.eResource() != null);
    }

    @Override
    public void activate() {
        super.activate();
        getEditingDomain().addResourceSetListener(changes);
    }

    @Override
    public void deactivate() {
        getEditingDomain().removeResourceSetListener(changes);
        plot.dispose();
        super.deactivate();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return getParent().getDragTracker(request);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return getParent().getTargetEditPart(request);
    }

    @Override
    protected void createDefaultEditPolicies() {
        // Nothing can be done with the ground.
    }

    @Override
    protected NodeFigure createNodeFigure() {
        NodeFigure figure = new AirStyleDefaultSizeNodeFigure((int) DiagramGeometry.PLOT.width(),
                (int) DiagramGeometry.PLOT.height());
        figure.setLayoutManager(new StackLayout());
        figure.add(plot);
        return figure;
    }

    @Override
    public IFigure getContentPane() {
        return plot;
    }
}
