/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Adds Java's shapes to the path of a page. */
record PdfPath(PDPageContentStream content) {

    private static final int MOST_COORDINATES = 6;

    void add(Shape shape, AffineTransform place) throws IOException {
        float[] c = new float[MOST_COORDINATES];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            int segment = path.currentSegment(c);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only; this one is the same.
                    content.curveTo(towards(x, c[0]), towards(y, c[1]), towards(c[2], c[0]), towards(c[3], c[1]),
                            c[2], c[3]);
                }
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> content.closePath();
            }
            int end = switch (segment) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            if (segment != PathIterator.SEG_CLOSE) {
                x = c[end];
                y = c[end + 1];
            }
        }
    }

    private static float towards(float end, float control) {
        return end + (control - end) * 2 / 3;
    }
}
