/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.ext.gmf.runtime.gef.ui.figures.SiriusWrapLabel;

/** A straight line from the side of one box to that of another, so that it passes no other box of the column. */
public class SideEdgePart extends StraightEdgePart {

    public SideEdgePart(View view) {
        super(view);
    }

    @Override
    protected Connection createConnectionFigure() {
        return new Line();
    }

    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return anchor(getSource(), super.getSourceConnectionAnchor());
    }

    @Override
    protected ConnectionAnchor getTargetConnectionAnchor() {
        return anchor(getTarget(), super.getTargetConnectionAnchor());
    }

    private static ConnectionAnchor anchor(EditPart end, ConnectionAnchor usual) {
        return end instanceof GraphicalEditPart box ? new SideAnchor(box.getFigure()) : usual;
    }

    /** Leaves the texts beside it to its layer, which asks for them later. */
    private final class Line extends ViewEdgeFigure implements LineLayer.WithTexts {

        private static final Rectangle[] NOWHERE = {};

        private boolean isOnlyTexts;

        Line() {
            setClippingStrategy(child -> isPainted(child) ? new Rectangle[] { child.getBounds() } : NOWHERE);
        }

        private boolean isPainted(IFigure child) {
            return child instanceof SiriusWrapLabel ? isOnlyTexts
                    || !(getParent() instanceof LineLayer layer && layer.isPainting()) : !isOnlyTexts;
        }

        @Override
        public void paint(Graphics graphics) {
            super.paint(graphics);
            if (getParent() instanceof LineLayer layer) {
                layer.painted(this, graphics);
            }
        }

        @Override
        public boolean isCrossed(IFigure other) {
            return other instanceof Connection line && getChildren().stream().anyMatch(child ->
                    child instanceof SiriusWrapLabel && line.getPoints().intersects(child.getBounds()));
        }

        @Override
        public void paintTexts(Graphics graphics) {
            isOnlyTexts = true;
            graphics.pushState();
            try {
                paintChildren(graphics);
            } finally {
                graphics.popState();
                isOnlyTexts = false;
            }
        }
    }
}
