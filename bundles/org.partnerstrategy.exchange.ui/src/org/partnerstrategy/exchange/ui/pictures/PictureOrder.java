/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.PdfPainter;
import org.partnerstrategy.matrix.paint.PictureNames;
import org.partnerstrategy.matrix.paint.PngPainter;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.report.office.SlidesPainter;

/**
 * Which pictures are wanted.
 *
 * @param goals whose matrices
 * @param kind in which form
 * @param scale pixels of an image per pixel of the picture; only PNG has them
 * @param palette in which colours
 * @param options what they show
 * @param place the file when all go into one, else the folder
 */
record PictureOrder(List<Goal> goals, PictureKind kind, double scale, Palette palette, MatrixOptions options,
        Path place) {

    PictureOrder {
        goals = List.copyOf(goals);
        // A slide has a title of its own.
        options = kind == PictureKind.PPTX ? options.without(Part.HEADING) : options;
    }

    /** The files, in their order, with the goals that each shows. */
    Map<Path, List<Goal>> files() {
        if (kind.isOneFile()) {
            return Map.of(place, goals);
        }
        PictureNames names = new PictureNames();
        Map<Path, List<Goal>> files = new LinkedHashMap<>();
        goals.forEach(goal -> files.put(place.resolve(names.of(goal) + kind.extension()), List.of(goal)));
        return files;
    }

    /** The folder in which the files lie. */
    Path folder() {
        return kind.isOneFile() ? place.getParent() : place;
    }

    /**
     * Writes one file.
     *
     * @throws IOException when the stream cannot be written, or this computer cannot draw letters
     */
    void paint(List<MatrixScene> scenes, OutputStream stream) throws IOException {
        switch (kind) {
            case PDF -> new PdfPainter(palette).paint(scenes, stream);
            case SVG -> new SvgPainter(palette).paint(scenes.getFirst(), stream);
            case PPTX -> new SlidesPainter(Optional.empty()).paint(goals, scenes, stream);
            case PNG -> new PngPainter(palette, scale).paint(scenes.getFirst(), stream);
        }
    }
}
