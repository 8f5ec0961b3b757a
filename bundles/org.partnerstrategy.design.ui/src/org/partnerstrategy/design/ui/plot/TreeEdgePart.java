/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gmf.runtime.notation.View;

/** A line of a tree: it leaves a box straight to the side, and bends once towards each of its parts. */
public final class TreeEdgePart extends SideEdgePart {

    /** One for all: a line that gets another router asks for it again. */
    private static final ConnectionRouter ELBOW = new Elbow();

    public TreeEdgePart(View view) {
        super(view);
    }

    @Override
    protected void installRouter() {
        getConnectionFigure().setConnectionRouter(ELBOW);
    }

    private static final class Elbow extends AbstractRouter {

        /** How far from the part the line bends, so that it does so at the same place for all of them. */
        private static final int FROM_PART = 30;

        @Override
        public void route(Connection line) {
            Point from = getStartPoint(line);
            Point to = getEndPoint(line);
            line.translateToRelative(from);
            line.translateToRelative(to);
            int bend = to.x - FROM_PART * Integer.signum(to.x - from.x);
            PointList points = new PointList();
            points.addPoint(from);
            points.addPoint(bend, from.y);
            points.addPoint(bend, to.y);
            points.addPoint(to);
            line.setPoints(points);
        }
    }
}
