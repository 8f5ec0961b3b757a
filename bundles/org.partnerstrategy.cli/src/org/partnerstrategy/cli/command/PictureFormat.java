/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.Paper;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPainter;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.report.office.SlidesPainter;

/** The forms in which a picture can be drawn. Their names are the extensions of the files. */
enum PictureFormat {

    /** Vectors, for documents and the web. */
    svg {
        @Override
        Painter painter(Palette palette, Paper paper, Optional<Path> template) {
            return (goal, scene, stream) -> new SvgPainter(palette).paint(scene, stream);
        }
    },
    /** Pixels, twice as fine as on a usual screen, for slides. */
    png {
        @Override
        Painter painter(Palette palette, Paper paper, Optional<Path> template) {
            return (goal, scene, stream) -> new PngPainter(palette, 2).paint(scene, stream);
        }
    },
    /** Vectors on a sheet of paper, for print. */
    pdf {
        @Override
        Painter painter(Palette palette, Paper paper, Optional<Path> template) {
            return (goal, scene, stream) -> new PdfPainter(palette, paper).paint(scene, stream);
        }
    },
    /** A slide of shapes that can be edited. Slides are light, as projectors are, and have a title of their own. */
    pptx {
        @Override
        Painter painter(Palette palette, Paper paper, Optional<Path> template) {
            return (goal, scene, stream) -> new SlidesPainter(template).paint(List.of(goal), List.of(scene),
                    stream);
        }

        @Override
        MatrixOptions options(MatrixOptions wanted) {
            return Paper.SLIDE.options(wanted).without(Part.HEADING);
        }
    };

    /** Writes pictures in one form. */
    @FunctionalInterface
    interface Painter {

        void paint(Goal goal, MatrixScene scene, OutputStream stream) throws IOException;
    }

    /**
     * What paints in this form.
     *
     * @param paper the sheet, for forms that have one
     * @param template the house style, for forms that have one
     */
    abstract Painter painter(Palette palette, Paper paper, Optional<Path> template);

    /** What is drawn of what was wanted. */
    MatrixOptions options(MatrixOptions wanted) {
        return wanted;
    }
}
