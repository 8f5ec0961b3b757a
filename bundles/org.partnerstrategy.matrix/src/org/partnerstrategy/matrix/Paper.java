/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import org.partnerstrategy.matrix.scene.MatrixScene;

/** What a picture is made for: letters are equally large on each, so that more paper shows more of the matrix. */
public enum Paper {

    /** 210 by 297 mm, whichever way round. */
    A4(210, 297, 8),
    /** 297 by 420 mm, whichever way round. */
    A3(297, 420, 12),
    /** A slide of 16 to 9, landscape. */
    SLIDE(190.5, 338.667, 8);

    private final double shortSide;
    private final double longSide;
    private final int pixelsPerPoint;

    Paper(double shortSide, double longSide, int pixelsPerPoint) {
        this.shortSide = shortSide;
        this.longSide = longSide;
        this.pixelsPerPoint = pixelsPerPoint;
    }

    /** The shorter side in millimetres. */
    public double shortSide() {
        return shortSide;
    }

    /** The longer side in millimetres. */
    public double longSide() {
        return longSide;
    }

    /** The same picture with legend and lists where this paper has room for them. */
    public MatrixOptions options(MatrixOptions wanted) {
        MatrixOptions sized = wanted.sized(pixelsPerPoint);
        return this == SLIDE ? sized.without(Part.BENEATH) : sized.with(Part.BENEATH);
    }

    /** The picture in the middle of a sheet of this shape. */
    public MatrixScene sheet(MatrixScene scene) {
        boolean wide = this == SLIDE || scene.width() > scene.height();
        double ratio = wide ? longSide / shortSide : shortSide / longSide;
        return scene.within(Math.max(scene.width(), (int) Math.ceil(scene.height() * ratio)),
                Math.max(scene.height(), (int) Math.ceil(scene.width() / ratio)));
    }
}
