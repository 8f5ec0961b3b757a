package org.partnerstrategy.matrix;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.MatrixGeometry;

/**
 * Where the parts of a picture lie, in pixels.
 *
 * @param geometry the matrix itself
 * @param hasSide whether there is a column beside the matrix
 */
record Layout(MatrixGeometry geometry, boolean hasSide) {

    static final int MARGIN = 28;
    private static final int LEFT = 84;
    private static final int TOP = 100;
    private static final int BELOW = 100;
    private static final int BESIDE = 36;
    private static final int SIDE = 252;

    static Layout of(MatrixOptions options, boolean hasSide) {
        return new Layout(new MatrixGeometry(LEFT, TOP, options.pixelsPerPoint()), hasSide);
    }

    int width() {
        return geometry.right() + (hasSide ? BESIDE + SIDE + MARGIN : BESIDE);
    }

    int height() {
        return geometry.bottom() + BELOW;
    }

    /** The column beside the matrix. */
    Box side() {
        return new Box(geometry.right() + BESIDE, geometry.top(), geometry.right() + BESIDE + SIDE,
                geometry.bottom() + BELOW / 2.0);
    }
}
