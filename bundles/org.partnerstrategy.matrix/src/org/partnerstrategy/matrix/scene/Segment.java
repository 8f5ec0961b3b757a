/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

/**
 * A straight line in the picture.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record Segment(Point from, Point to) {

    /** How long the line is, in pixels. */
    public double length() {
        return from.distance(to);
    }

    /** Whether the two lines have a point in common. */
    public boolean crosses(Segment other) {
        return side(other.from) * side(other.to) <= 0 && other.side(from) * other.side(to) <= 0
                && bounds().touches(other.bounds());
    }

    /** The smallest box around the line. */
    public Box bounds() {
        return Box.between(from, to);
    }

    /** On which side of the line, made endless, a place lies: positive on one, negative on the other, 0 on the line. */
    double side(double x, double y) {
        return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
    }

    private double side(Point place) {
        return side(place.x(), place.y());
    }
}
