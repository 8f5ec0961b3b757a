/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The middle of the left or right side of a box, whichever is nearer to the other end. */
final class SideAnchor extends AbstractConnectionAnchor {

    SideAnchor(IFigure box) {
        super(box);
    }

    @Override
    public Point getLocation(Point other) {
        Rectangle box = box();
        return other.x < box.getCenter().x ? box.getLeft() : box.getRight();
    }

    @Override
    public Point getReferencePoint() {
        return box().getCenter();
    }

    private Rectangle box() {
        Rectangle box = getOwner().getBounds().getCopy();
        getOwner().translateToAbsolute(box);
        return box;
    }
}
