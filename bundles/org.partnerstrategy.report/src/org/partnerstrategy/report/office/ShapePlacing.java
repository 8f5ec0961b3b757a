/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.partnerstrategy.matrix.scene.Point;

/**
 * Where a scene lies on a slide.
 *
 * @param scale points of the slide for a pixel of the scene
 * @param left of the scene in points
 * @param top of the scene in points
 */
record ShapePlacing(double scale, double left, double top) {

    Point2D of(Point point) {
        return new Point2D.Double(left + point.x() * scale, top + point.y() * scale);
    }

    Rectangle2D box(double fromX, double fromY, double width, double height) {
        return new Rectangle2D.Double(left + fromX * scale, top + fromY * scale, width * scale, height * scale);
    }
}
