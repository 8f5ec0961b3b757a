/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.place;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.IRefreshExtension;
import org.eclipse.sirius.diagram.business.api.refresh.IRefreshExtensionProvider;

/**
 * Puts every node where the model says when a diagram is refreshed, also where sessions do not refresh by themselves.
 */
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
