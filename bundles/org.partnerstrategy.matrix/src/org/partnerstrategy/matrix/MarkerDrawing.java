/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.List;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;

/** The sign for a relation: a circle, or a diamond where the amount that it should show is unknown. */
final class MarkerDrawing {

    private MarkerDrawing() {
    }

    static Mark of(Marker marker, MarkerSizes sizes) {
        Role role = role(marker);
        return sizes.largest().isPresent() && marker.entry().amount().isEmpty()
                ? diamond(role, marker.centre())
                : new Mark.Circle(role, marker.centre(), marker.radius());
    }

    private static Role role(Marker marker) {
        if (marker.entry().earlier().isPresent()) {
            return marker.above() ? Role.MARKER_ABOVE_STALE : Role.MARKER_BELOW_STALE;
        }
        return marker.above() ? Role.MARKER_ABOVE : Role.MARKER_BELOW;
    }

    static Mark diamond(Role role, Point centre) {
        double reach = MarkerSizes.USUAL;
        return new Mark.Polygon(role, List.of(centre.moved(0, -reach), centre.moved(reach, 0),
                centre.moved(0, reach), centre.moved(-reach, 0)));
    }
}
