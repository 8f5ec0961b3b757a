/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

/**
 * An upright rectangle in the picture, in pixels.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Box(double left, double top, double right, double bottom) {

    /** The box with these two places as opposite corners. */
    public static Box between(Point one, Point other) {
        return new Box(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }

    /** The square around a circle. */
    public static Box around(Point centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, centre.x() + radius, centre.y() + radius);
    }

    /** The width in pixels. */
    public double width() {
        return right - left;
    }

    /** The height in pixels. */
    public double height() {
        return bottom - top;
    }

    /** The box with that much more on every side, or less when negative. */
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** Whether the two boxes have an area in common; boxes that only touch have none. */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether the two boxes overlap or touch. */
    public boolean touches(Box other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    /** Whether another box lies within this one. */
    public boolean contains(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** The place in the box that is nearest to another place. */
    public Point nearest(Point place) {
        return new Point(Math.clamp(place.x(), left, right), Math.clamp(place.y(), top, bottom));
    }

    /** Whether a line runs through the box: it comes near enough, and not all corners lie on one side of it. */
    public boolean isCrossedBy(Segment line) {
        if (!touches(line.bounds())) {
            return false;
        }
        double first = line.side(left, top);
        double second = line.side(right, top);
        double third = line.side(left, bottom);
        double fourth = line.side(right, bottom);
        return Math.min(Math.min(first, second), Math.min(third, fourth)) <= 0
                && Math.max(Math.max(first, second), Math.max(third, fourth)) >= 0;
    }
}
