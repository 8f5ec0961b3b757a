/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPainter;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;

/** The kinds of files in which a matrix can be saved as a picture. */
enum SavedPictureFormat {

    PNG {
        @Override
        void write(MatrixScene scene, OutputStream stream) throws IOException {
            new PngPainter(Palette.light(), FINE).paint(scene, stream);
        }
    },
    SVG {
        @Override
        void write(MatrixScene scene, OutputStream stream) throws IOException {
            new SvgPainter(Palette.light()).paint(scene, stream);
        }
    },
    PDF {
        @Override
        void write(MatrixScene scene, OutputStream stream) throws IOException {
            new PdfPainter(Palette.light()).paint(scene, stream);
        }
    };

    static final int FINE = 2;

    /** Writes a picture in this format. */
    abstract void write(MatrixScene scene, OutputStream stream) throws IOException;

    /** The end of names of such files, with its dot. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
