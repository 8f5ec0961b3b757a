/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.locator.EdgeLabelLocator;

/**
 * Puts a text beside the beginning of a straight line. Those of the lines that begin at the same place are one further
 * than the other, so that they do not lie on each other.
 */
final class AmountLocator extends EdgeLabelLocator {

    private static final int FROM_BEGIN = 10;
    private static final int APART = 92;
    private static final int FROM_LINE = 2;
    /** No text lies nearer to the other end. */
    private static final double FARTHEST = 0.8;

    private final int number;

    AmountLocator(IFigure line, int number) {
        super(line, new Rectangle(0, 0, -1, -1), ConnectionLocator.MIDDLE);
        this.number = number;
    }

    @Override
    public void relocate(IFigure text) {
        PolylineConnection line = (PolylineConnection) parent;
        Point from = line.getPoints().getFirstPoint();
        Point to = line.getPoints().getLastPoint();
        Dimension size = text.getPreferredSize();
        double right = (double) to.x - from.x;
        double down = (double) to.y - from.y;
        double part = Math.min(FARTHEST, (FROM_BEGIN + number * APART + size.width / 2.0)
                / Math.max(1, Math.abs(right)));
        double length = Math.max(1, Math.hypot(right, down));
        // At a right angle to the line, on its upper side.
        double aside = Math.abs(down) / length;
        double above = Math.abs(right) / length;
        double distance = FROM_LINE + line.getLineWidth() / 2.0 + (aside * size.width + above * size.height) / 2;
        double x = from.x + part * right + Math.signum(right * down) * aside * distance;
        double nearest = from.x + Math.signum(right) * (FROM_BEGIN + size.width / 2.0);
        x = right < 0 ? Math.min(x, nearest) : Math.max(x, nearest);
        double y = from.y + part * down - above * distance;
        text.setBounds(new Rectangle((int) Math.round(x - size.width / 2.0), (int) Math.round(y - size.height / 2.0),
                size.width, size.height));
    }
}
