/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gmf.runtime.diagram.ui.figures.BorderItemsAwareFreeFormLayer;
import org.eclipse.gmf.runtime.draw2d.ui.internal.graphics.MapModeGraphics;
import org.eclipse.gmf.runtime.draw2d.ui.mapmode.IMapMode;
import org.eclipse.gmf.runtime.notation.MeasurementUnit;
import org.eclipse.sirius.diagram.ui.tools.internal.graphical.edit.part.DDiagramRootEditPart;
import org.eclipse.swt.graphics.Color;

/**
 * Under all of a diagram: on the ground of a dark window it is painted in colours for that, and the texts of lines lie
 * over all lines. A picture is not painted through it, and stays as it is for paper.
 */
public final class DiagramRoot extends DDiagramRootEditPart {

    private static final int HALF_LIT = 3 * 128;

    public DiagramRoot(MeasurementUnit unit) {
        super(unit);
    }

    @Override
    protected ScalableFreeformLayeredPane createScalableFreeformLayeredPane() {
        setLayers(new Pane(getMapMode()));
        return getLayers();
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane layers = new FreeformLayeredPane();
        layers.add(new BorderItemsAwareFreeFormLayer(), LayerConstants.PRIMARY_LAYER);
        layers.add(new LineLayer(), LayerConstants.CONNECTION_LAYER);
        layers.add(new FreeformLayer(), DECORATION_PRINTABLE_LAYER);
        layers.add(new FreeformLayer(), OVERLAY_LAYER);
        return layers;
    }

    /** All that is scaled: the diagram, and what is shown while something is dragged. */
    private static final class Pane extends DiagramRenderedScalableFreeformLayeredPane {

        private static final Dimension LARGEST_IMAGE = new Dimension(1000, 1000);

        Pane(IMapMode mode) {
            super(mode);
        }

        @Override
        protected MapModeGraphics createMapModeGraphics(Graphics graphics) {
            return isDark() ? new DarkGraphics(graphics, getMapMode(), LARGEST_IMAGE)
                    : super.createMapModeGraphics(graphics);
        }

        /** It has no ground of its own: what is seen is that of the canvas. */
        private boolean isDark() {
            Color ground = getBackgroundColor();
            return ground.getRed() + ground.getGreen() + ground.getBlue() < HALF_LIT;
        }
    }
}
