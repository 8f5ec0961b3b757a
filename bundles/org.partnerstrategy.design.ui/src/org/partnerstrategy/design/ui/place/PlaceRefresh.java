package org.partnerstrategy.design.ui.place;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.IRefreshExtension;
import org.eclipse.sirius.diagram.business.api.refresh.IRefreshExtensionProvider;

/** Puts every node where the model says when a diagram is refreshed, also where sessions do not refresh by themselves. */
public final class PlaceRefresh implements IRefreshExtensionProvider, IRefreshExtension {

    @Override
    public boolean provides(DDiagram diagram) {
        return MatrixDiagram.goal(diagram).isPresent();
    }

    @Override
    public IRefreshExtension getRefreshExtension(DDiagram diagram) {
        return this;
    }

    @Override
    public void beforeRefresh(DDiagram diagram) {
        // The places follow from what the refresh makes.
    }

    @Override
    public void postRefresh(DDiagram diagram) {
        MatrixDrawings.changes(diagram).forEach(Runnable::run);
    }
}
