/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gmf.runtime.diagram.ui.figures.IBorderItemLocator;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.description.DiagramElementMapping;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.IStyleConfigurationProvider;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.SimpleStyleConfiguration;
import org.eclipse.sirius.diagram.ui.tools.api.graphical.edit.styles.StyleConfiguration;
import org.eclipse.sirius.viewpoint.Style;
import org.partnerstrategy.design.ui.place.MatrixDiagram;

/** Lets the names of markers lie where they are put, and not only at the edge of the marker. */
public final class MarkerStyles implements IStyleConfigurationProvider {

    @Override
    public boolean provides(DiagramElementMapping mapping, Style style) {
        return MatrixDiagram.isMarker(mapping);
    }

    @Override
    public StyleConfiguration createStyleConfiguration(DiagramElementMapping mapping, Style style) {
        return new SimpleStyleConfiguration() {

            @Override
            public IBorderItemLocator getNameBorderItemLocator(DNode node, IFigure marker) {
                return new NameLocator(marker);
            }
        };
    }
}
