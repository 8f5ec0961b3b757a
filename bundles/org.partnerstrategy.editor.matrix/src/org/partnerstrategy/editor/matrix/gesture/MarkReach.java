/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;

/** Knows whether a pointer is on a mark, or as good as. */
final class MarkReach {

    private MarkReach() {
    }

    /** @param reach how far beside the mark still counts, in pixels */
    static boolean reaches(Mark mark, Point place, double reach) {
        return switch (mark) {
        case Mark.Circle circle -> circle.centre().distance(place) <= circle.radius() + reach;
        case Mark.Rectangle rectangle -> isWithin(rectangle.box(), place, reach);
        case Mark.Polygon polygon -> isWithin(polygon.corners(), place)
                || isBeside(closed(polygon.corners()), place, reach);
        case Mark.Polyline line -> isBeside(line.points(), place, reach);
        case Mark.Strokes strokes -> strokes.segments().stream()
                .anyMatch(segment -> isBeside(List.of(segment.from(), segment.to()), place, reach));
        case Mark.Text text -> isWithin(Targets.area(text), place, 0);
        };
    }

    private static boolean isWithin(Box box, Point place, double reach) {
        return box.grown(reach).overlaps(Box.around(place, 1));
    }

    private static List<Point> closed(List<Point> corners) {
        return corners.isEmpty() ? corners
                : Stream.concat(corners.stream(), corners.stream().limit(1)).toList();
    }

    /** Whether a ray to the right crosses the edges an odd number of times. */
    private static boolean isWithin(List<Point> corners, Point place) {
        boolean within = false;
        for (int i = 0; i < corners.size(); i++) {
            Point from = corners.get(i);
            Point to = corners.get((i + 1) % corners.size());
            if (from.y() > place.y() != to.y() > place.y() && place.x() < from.x()
                    + (place.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x())) {
                within = !within;
            }
        }
        return within;
    }

    private static boolean isBeside(List<Point> line, Point place, double reach) {
        for (int i = 1; i < line.size(); i++) {
            if (distance(line.get(i - 1), line.get(i), place) <= reach) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Point from, Point to, Point place) {
        double length = from.distance(to);
        double along = length == 0 ? 0 : Math.clamp(((place.x() - from.x()) * (to.x() - from.x())
                + (place.y() - from.y()) * (to.y() - from.y())) / (length * length), 0, 1);
        return from.towards(to, along).distance(place);
    }
}
