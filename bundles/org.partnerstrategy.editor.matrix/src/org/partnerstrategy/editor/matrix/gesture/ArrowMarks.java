/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.List;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;

/** An arrow while its marker or its tip is moved. */
final class ArrowMarks {

    private static final double HEAD = 10;
    private static final double HALF_WIDTH = 4.5;

    private ArrowMarks() {
    }

    /** The arrow between two places; nothing when they are so near that no arrow can be seen. */
    static List<Mark> between(Point from, Point to, double radius) {
        double length = from.distance(to);
        if (length <= radius) {
            return List.of();
        }
        Point neck = to.towards(from, Math.min(1, HEAD / length));
        double right = (to.y() - from.y()) / length * HALF_WIDTH;
        double down = -(to.x() - from.x()) / length * HALF_WIDTH;
        Mark head = new Mark.Polygon(Role.ARROW_HEAD, List.of(to, neck.moved(right, down), neck.moved(-right, -down)));
        if (length <= radius + HEAD) {
            return List.of(head);
        }
        return List.of(Mark.Polyline.of(Role.ARROW, new Segment(from.towards(to, radius / length), neck)), head);
    }
}
