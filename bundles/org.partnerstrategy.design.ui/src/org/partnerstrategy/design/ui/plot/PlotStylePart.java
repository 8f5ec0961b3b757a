package org.partnerstrategy.design.ui.plot;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gmf.runtime.gef.ui.figures.NodeFigure;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.AbstractNotSelectableShapeNodeEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IStyleEditPart;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.AirStyleDefaultSizeNodeFigure;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategyPackage;

/** Draws the plot, and draws it again when the line or the cuts change, or what is still to be placed. */
public final class PlotStylePart extends AbstractNotSelectableShapeNodeEditPart implements IStyleEditPart {

    private final PlotFigure plot = new PlotFigure(this::goal);
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

    private static NotificationFilter drawn() {
        PartnerStrategyPackage model = PartnerStrategyPackage.eINSTANCE;
        return NotificationFilter.createFeatureFilter(model.getPartnerStrategy_LinePoints())
                .or(NotificationFilter.createFeatureFilter(model.getPartnerStrategy_InfluenceCut()))
                .or(NotificationFilter.createFeatureFilter(model.getPartnerStrategy_DependencyCut()))
                .or(NotificationFilter.createFeatureFilter(model.getLinePoint_Dependency()))
                .or(NotificationFilter.createFeatureFilter(model.getLinePoint_Influence()))
                .or(NotificationFilter.createFeatureFilter(model.getRelation_Assessments()))
                .or(NotificationFilter.createFeatureFilter(model.getPartnerStrategy_Relations()));
    }

    private Optional<Goal> goal() {
        EditPart parent = getParent();
        EObject shown = parent != null && parent.getModel() instanceof View view
                && view.getElement() instanceof DDiagramElement element ? element.getTarget() : null;
        return shown instanceof Goal goal && goal.eResource() != null ? Optional.of(goal) : Optional.empty();
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
