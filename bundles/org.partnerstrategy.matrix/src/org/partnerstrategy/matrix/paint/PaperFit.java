/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.util.Comparator;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.partnerstrategy.matrix.Paper;
import org.partnerstrategy.matrix.scene.MatrixScene;

/**
 * How a scene lies on a sheet of paper.
 *
 * @param paper the sheet, in points of 1/72 inch
 * @param scale points per pixel of the scene
 * @param left the distance from the sheet's left edge to the scene
 * @param top the distance from the sheet's lower edge to the scene's upper one
 */
record PaperFit(PDRectangle paper, double scale, double left, double top) {

    /** What printers cannot reach, 5 mm. The scene has a margin of its own besides. */
    private static final double MARGIN = 5 * 72 / 25.4;

    /** A picture of a few marks should not fill a sheet with letters as on a poster: a pixel is 1/96 inch at most. */
    private static final double LARGEST_SCALE = 0.75;

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    /** The scene in the middle of a sheet, which is turned so that it is as large as can be. */
    static PaperFit of(MatrixScene scene, Paper sheet) {
        PDRectangle upright = sheet == Paper.A4 ? PDRectangle.A4
                : new PDRectangle((float) sheet.shortSide() * POINTS_PER_MILLIMETRE,
                        (float) sheet.longSide() * POINTS_PER_MILLIMETRE);
        PDRectangle across = new PDRectangle(upright.getHeight(), upright.getWidth());
        return (sheet == Paper.SLIDE ? Stream.of(across) : Stream.of(across, upright)).map(paper -> on(paper, scene))
                .max(Comparator.comparingDouble(PaperFit::scale)).orElseThrow();
    }

    private static PaperFit on(PDRectangle paper, MatrixScene scene) {
        double scale = Math.min(LARGEST_SCALE, Math.min((paper.getWidth() - 2 * MARGIN) / scene.width(),
                (paper.getHeight() - 2 * MARGIN) / scene.height()));
        return new PaperFit(paper, scale, (paper.getWidth() - scale * scene.width()) / 2,
                (paper.getHeight() + scale * scene.height()) / 2);
    }

    /** From pixels of the scene, downwards, to points of the sheet, upwards. */
    Matrix matrix() {
        return new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top);
    }
}
