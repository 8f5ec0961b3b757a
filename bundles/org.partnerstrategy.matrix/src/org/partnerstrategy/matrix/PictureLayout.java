/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.List;
import java.util.stream.IntStream;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.model.Score;

/**
 * Where the parts of a picture lie, in pixels.
 *
 * @param geometry the matrix itself
 * @param columns how many columns are beside the matrix
 * @param below the room under the matrix
 */
record PictureLayout(MatrixGeometry geometry, int columns, int below) {

    static final int MARGIN = 28;
    private static final int LEFT = 84;
    private static final int TOP = 100;
    private static final int BELOW = 100;
    private static final int TOP_ALONE = 20;
    private static final int BELOW_ALONE = 60;
    private static final int BESIDE = 36;
    private static final int SIDE = 252;
    private static final int GAP = 20;
    /** Columns under the matrix. */
    static final int ACROSS = 3;

    /**
     * The places in a picture.
     *
     * @param side whether there is a legend or a list beside the matrix
     * @param names how many names are in a list beside them
     */
    static PictureLayout of(MatrixOptions options, boolean side, int names) {
        boolean whole = options.shows(Part.HEADING);
        return new PictureLayout(new MatrixGeometry(LEFT, whole ? TOP : TOP_ALONE, options.pixelsPerPoint()),
                (side ? 1 : 0) + NameList.columns(names, Score.MAXIMUM * options.pixelsPerPoint()),
                whole ? BELOW : BELOW_ALONE);
    }

    int width() {
        return geometry.right() + BESIDE + (columns == 0 ? 0 : columns * (SIDE + GAP) - GAP + MARGIN);
    }

    int height() {
        return geometry.bottom() + below;
    }

    /** A column beside the matrix, the first beside it. */
    Box side(int column) {
        int left = geometry.right() + BESIDE + column * (SIDE + GAP);
        return new Box(left, geometry.top(), left + SIDE, geometry.bottom() + below / 2.0);
    }

    /** Columns under the matrix and its words. */
    List<Box> beneath(double top, double height) {
        double room = (width() - 2.0 * MARGIN + GAP) / ACROSS - GAP;
        return IntStream.range(0, ACROSS).mapToObj(i -> MARGIN + i * (room + GAP))
                .map(left -> new Box(left, top, left + room, top + height)).toList();
    }
}
