/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.method.Position;

/**
 * Where things lie in a diagram of the matrix (handbook, step 2, figure 1), in pixels. All lengths are multiples of
 * five, as is the grid of the diagram editor: a step of the grid is a point.
 */
public final class DiagramGeometry {

    /** Where positions lie. */
    public static final MatrixGeometry MATRIX = new MatrixGeometry(60, 60, 5);

    /** How wide and high a marker is that does not tell an amount. */
    public static final int MARKER = 20;

    /** The whole plot: the matrix with its axes, and the column of what is not placed yet beside it. */
    public static final Box PLOT = new Box(0, 0, MATRIX.right() + 300, MATRIX.bottom() + 60);

    private static final int COLUMN = 100;
    private static final int ROW = 30;

    private DiagramGeometry() {
    }

    /** The upper left corner of a marker whose middle lies at a position. */
    public static Point corner(Position position, int size) {
        return new Point(MATRIX.x(position.dependency()) - size / 2, MATRIX.y(position.influence()) - size / 2);
    }

    /** The position of a marker by its upper left corner. */
    public static Position position(int left, int top, int size) {
        return MATRIX.positionAt(left + size / 2, top + size / 2);
    }

    /** The upper left corner of a marker in the column of what is not placed yet, counted from 0. */
    public static Point toPlace(int number) {
        return new Point(MATRIX.right() + COLUMN, MATRIX.top() + (number + 1) * ROW);
    }
}
