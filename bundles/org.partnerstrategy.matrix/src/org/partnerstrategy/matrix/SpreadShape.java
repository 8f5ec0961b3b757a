/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Spread;

/**
 * How far the assessors of a relation lie apart (handbook, step 2): a soft shape, as they mark a region rather than an
 * edge.
 *
 * @param reach from the lowest to the highest scores
 * @param place where the relation is shown
 */
record SpreadShape(Box reach, Point place) {

    /** How far the shape goes beyond the outermost scores, in pixels, so that it is seen around the marker. */
    private static final double BEYOND = 9;
    private static final int CORNERS = 48;

    /** The shape around a marker; none when the assessors agree. */
    static Optional<SpreadShape> of(Marker marker, MatrixGeometry geometry) {
        Spread spread = marker.placement().spread();
        Box reach = new Box(geometry.x(spread.lowest().dependency()), geometry.y(spread.highest().influence()),
                geometry.x(spread.highest().dependency()), geometry.y(spread.lowest().influence()));
        return reach.width() > 0 || reach.height() > 0
                ? Optional.of(new SpreadShape(reach, geometry.point(marker.shown()))) : Optional.empty();
    }

    Mark mark() {
        return ellipse(reach.grown(BEYOND));
    }

    /** The shape that fills a box. */
    static Mark ellipse(Box box) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        return new Mark.Polygon(Role.SPREAD, IntStream.range(0, CORNERS).mapToObj(i -> 2 * Math.PI * i / CORNERS)
                .map(angle -> new Point(x + StrictMath.cos(angle) * box.width() / 2,
                        y + StrictMath.sin(angle) * box.height() / 2)).toList());
    }

    /** The lines through the marker that names should rather not cover. */
    List<Segment> axes() {
        List<Segment> axes = new ArrayList<>();
        if (reach.width() > 0) {
            axes.add(new Segment(new Point(reach.left(), place.y()), new Point(reach.right(), place.y())));
        }
        if (reach.height() > 0) {
            axes.add(new Segment(new Point(place.x(), reach.top()), new Point(place.x(), reach.bottom())));
        }
        return axes;
    }
}
