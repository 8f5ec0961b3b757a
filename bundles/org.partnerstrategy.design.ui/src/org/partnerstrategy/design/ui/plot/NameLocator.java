/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.diagram.ui.figures.IBorderItemLocator;

/**
 * Puts a name into the box that was found for it beside its marker: against the side of the box that is nearest to the
 * marker, as the letters can be narrower than the box.
 */
final class NameLocator implements IBorderItemLocator {

    private final IFigure marker;
    private Rectangle box = new Rectangle(0, 0, -1, -1);

    NameLocator(IFigure marker) {
        this.marker = marker;
    }

    @Override
    public void setConstraint(Rectangle constraint) {
        box = constraint.getCopy();
    }

    @Override
    public void relocate(IFigure name) {
        name.setBounds(area(name));
    }

    private Rectangle area(IFigure name) {
        Rectangle place = marker.getBounds();
        Dimension whole = name.getPreferredSize();
        if (box.width == 0 && box.height == 0) {
            return new Rectangle(place.x + box.x, place.y + box.y, 0, 0);
        }
        if (box.width <= 0) {
            return new Rectangle(place.x + box.x, place.y + box.y - whole.height / 2, whole.width, whole.height);
        }
        Dimension size = whole.width <= box.width ? whole : name.getPreferredSize(box.width, -1);
        int x = place.x + box.x;
        if (box.x + box.width <= 0) {
            x += box.width - size.width;
        } else if (box.x < place.width) {
            x += (box.width - size.width) / 2;
        }
        return new Rectangle(x, place.y + box.y + (box.height - size.height) / 2, size.width, size.height);
    }

    @Override
    public Rectangle getValidLocation(Rectangle proposed, IFigure name) {
        return area(name);
    }

    @Override
    public int getCurrentSideOfParent() {
        return PositionConstants.NONE;
    }
}
