/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

/**
 * A place in the picture.
 *
 * @param x in pixels from the left
 * @param y in pixels from the top
 */
public record Point(double x, double y) {

    /** The place that lies so many pixels further right and down. */
    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }

    /** The place at a part of the way to another one: 0 is this one, 1 the other. */
    public Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    /** How far another place is away, in pixels. */
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
