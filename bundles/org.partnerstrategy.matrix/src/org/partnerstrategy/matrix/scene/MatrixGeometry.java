/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Score;

/**
 * Where positions lie in a picture of the matrix (handbook, step 2, figure 1): dependency to the right, influence
 * upwards. A point is a whole number of pixels, so that a position does not change on its way into the picture and
 * back.
 *
 * @param left where dependency is 0, in pixels
 * @param top where influence is 100, in pixels
 * @param pixelsPerPoint how many pixels one point is long, at least 1
 */
public record MatrixGeometry(int left, int top, int pixelsPerPoint) {

    /**
     * @throws IllegalArgumentException when a point is shorter than a pixel
     */
    public MatrixGeometry {
        if (pixelsPerPoint < 1) {
            throw new IllegalArgumentException(pixelsPerPoint + " pixels per point");
        }
    }

    /** The length of an axis in pixels. */
    public int size() {
        return Score.MAXIMUM * pixelsPerPoint;
    }

    /** Where dependency is 100, in pixels. */
    public int right() {
        return left + size();
    }

    /** Where influence is 0, in pixels. */
    public int bottom() {
        return top + size();
    }

    /** The box of the matrix. */
    public Box box() {
        return new Box(left, top, right(), bottom());
    }

    /** How far to the right a dependency lies, in pixels. */
    public int x(Score dependency) {
        return left + dependency.points() * pixelsPerPoint;
    }

    /** How far down an influence lies, in pixels. */
    public int y(Score influence) {
        return bottom() - influence.points() * pixelsPerPoint;
    }

    /** Where a position lies. */
    public Point point(Position position) {
        return new Point(x(position.dependency()), y(position.influence()));
    }

    /** The position nearest to a place in the picture; the edge of the matrix for places outside it. */
    public Position positionAt(int x, int y) {
        return new Position(nearest(x - left), nearest(bottom() - y));
    }

    private Score nearest(int pixels) {
        return Score.nearest(Math.floorDiv(2 * pixels + pixelsPerPoint, 2 * pixelsPerPoint));
    }
}
