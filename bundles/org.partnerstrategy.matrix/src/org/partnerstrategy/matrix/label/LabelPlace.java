/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextBlock;

/**
 * A place for a name around its marker.
 *
 * @param right the way to it, to the right; together with down one long
 * @param down the way to it, downwards
 * @param distance how far it is from the marker's edge, in pixels
 * @param cost how unwelcome the place is; the distance in pixels and something for its side
 */
record LabelPlace(double right, double down, double distance, double cost) {

    private static final double NEAREST = 3;
    private static final double NEEDS_LEADER = 8;
    /** From here on places lie so far apart that there are more of them around a marker. */
    private static final int FAR = 60;
    private static final int[] DISTANCES = { 3, 9, 16, 25, 36, 49, 64, 82, 104, 130, 160, 195, 235, 280, 330, 390,
            460, 540, 630 };

    /** Extra cost per sixteenth of a turn, counterclockwise from the right: beside is read best. */
    private static final double[] SIDES = { 0, 1, 2, 4, 4, 5, 6, 4, 3, 4, 6, 5, 4, 4, 2, 1 };

    /** All places, the most welcome first. */
    static final List<LabelPlace> ALL = all();

    /** How many of them are near enough for a crowd. */
    static final int NEAR = 5 * SIDES.length;

    /** The sines come from StrictMath, as they are the same on every computer. */
    private static List<LabelPlace> all() {
        List<LabelPlace> places = new ArrayList<>();
        for (int distance : DISTANCES) {
            int steps = distance < FAR ? SIDES.length : 2 * SIDES.length;
            for (int step = 0; step < steps; step++) {
                double angle = 2 * Math.PI * step / steps;
                places.add(new LabelPlace(StrictMath.cos(angle), -StrictMath.sin(angle), distance,
                        distance - NEAREST + SIDES[step * SIDES.length / steps]));
            }
        }
        places.sort(Comparator.comparingDouble(LabelPlace::cost));
        return List.copyOf(places);
    }

    /** The box that a text has here: one of its sides or corners lies at the distance. */
    Box box(Label label, TextBlock text) {
        double x = label.centre().x() + right * (label.radius() + distance) + reach(right) * text.width() / 2;
        double y = label.centre().y() + down * (label.radius() + distance) + reach(down) * text.height() / 2;
        return new Box(x - text.width() / 2, y - text.height() / 2, x + text.width() / 2, y + text.height() / 2);
    }

    /** Full at and beyond a diagonal, so that a corner and not the text itself comes near the marker. */
    private static double reach(double way) {
        return Math.clamp(way * Math.sqrt(2), -1, 1);
    }

    /** The line from the marker's edge to a name that lies here; none when it lies beside the marker. */
    Optional<Segment> leader(Label label, Box box) {
        if (distance < NEEDS_LEADER) {
            return Optional.empty();
        }
        Point end = box.nearest(label.centre());
        double length = label.centre().distance(end);
        return Optional.of(new Segment(label.centre().towards(end, (label.radius() + 1) / length), end));
    }
}
