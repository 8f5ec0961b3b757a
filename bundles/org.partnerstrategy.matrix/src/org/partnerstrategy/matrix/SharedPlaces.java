/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.matrix.scene.Point;

/** Sets markers that share one place beside each other, in rings around it, so that all can be seen and counted. */
final class SharedPlaces {

    private static final double GAP = 1;
    private static final int LARGEST_OPEN_RING = 6;

    private SharedPlaces() {
    }

    /** Where so many markers of a radius lie around a place, which one marker has for itself. */
    static List<Point> around(Point place, int count, double radius) {
        double distance = 2 * radius + GAP;
        if (count <= 1) {
            return List.of(place);
        }
        List<Point> places = new ArrayList<>();
        if (count <= LARGEST_OPEN_RING) {
            addRing(places, place, count, distance / 2 / StrictMath.sin(Math.PI / count));
            return places;
        }
        places.add(place);
        for (int ring = 1; places.size() < count; ring++) {
            addRing(places, place, Math.min(6 * ring, count - places.size()), ring * distance);
        }
        return places;
    }

    private static void addRing(List<Point> places, Point centre, int count, double radius) {
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            places.add(centre.moved(-radius * StrictMath.cos(angle), -radius * StrictMath.sin(angle)));
        }
    }
}
