/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.MatrixGeometry;

/**
 * Where the parts of a picture lie, in pixels.
 *
 * @param geometry the matrix itself
 * @param hasSide whether there is a column beside the matrix
 * @param below the room under the matrix
 */
record PictureLayout(MatrixGeometry geometry, boolean hasSide, int below) {

    static final int MARGIN = 28;
    private static final int LEFT = 84;
    private static final int TOP = 100;
    private static final int BELOW = 100;
    private static final int TOP_ALONE = 20;
    private static final int BELOW_ALONE = 60;
    private static final int BESIDE = 36;
    private static final int SIDE = 252;

    static PictureLayout of(MatrixOptions options, boolean hasSide) {
        boolean whole = options.parts().contains(Part.HEADING);
        return new PictureLayout(new MatrixGeometry(LEFT, whole ? TOP : TOP_ALONE, options.pixelsPerPoint()), hasSide,
                whole ? BELOW : BELOW_ALONE);
    }

    int width() {
        return geometry.right() + (hasSide ? BESIDE + SIDE + MARGIN : BESIDE);
    }

    int height() {
        return geometry.bottom() + below;
    }

    /** The column beside the matrix. */
    Box side() {
        return new Box(geometry.right() + BESIDE, geometry.top(), geometry.right() + BESIDE + SIDE,
                geometry.bottom() + below / 2.0);
    }
}
