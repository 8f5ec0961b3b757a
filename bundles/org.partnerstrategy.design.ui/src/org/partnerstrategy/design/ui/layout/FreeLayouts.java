/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.layout;

import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDDiagramEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;

/** Arranges the network and the tree of goals, where places mean nothing. */
public final class FreeLayouts implements LayoutProvider {

    @Override
    public boolean provides(IGraphicalEditPart container) {
        return container instanceof IDDiagramEditPart && FreeLayout.of(container).isPresent();
    }

    @Override
    public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
        return FreeLayout.of(container).orElseThrow();
    }

    @Override
    public boolean isDiagramLayoutProvider() {
        return true;
    }
}
