/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.io.OutputStream;

import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPainter;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

/** The forms in which a picture can be drawn. Their names are the extensions of the files. */
enum PictureFormat {

    /** Vectors, for documents and the web. */
    svg {
        @Override
        Painter painter(Palette palette) {
            return new SvgPainter(palette)::paint;
        }
    },
    /** Pixels, twice as fine as on a usual screen, for slides. */
    png {
        @Override
        Painter painter(Palette palette) {
            return new PngPainter(palette, 2)::paint;
        }
    },
    /** Vectors on a sheet of A4, for print. */
    pdf {
        @Override
        Painter painter(Palette palette) {
            return new PdfPainter(palette)::paint;
        }
    };

    /** Writes pictures in one form. */
    @FunctionalInterface
    interface Painter {

        void paint(MatrixScene scene, OutputStream stream) throws IOException;
    }

    abstract Painter painter(Palette palette);
}
