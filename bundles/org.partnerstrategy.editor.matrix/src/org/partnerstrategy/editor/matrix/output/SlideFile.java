/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.report.office.SlidesPainter;

/**
 * A presentation of one slide that is pasted elsewhere: the matrix of a goal, of shapes that can be edited. Clipboards
 * know no slides of another program, so what is pasted is a file.
 *
 * @param goal whose matrix it is
 * @param options what the matrix shows
 */
public record SlideFile(Goal goal, MatrixOptions options) {

    private static final String ENDING = ".pptx";

    /** Writes it in a folder for temporary files, where it stays until the program ends. */
    public Path write() throws IOException {
        Path folder = Files.createTempDirectory("slide");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(FileName.of(ElementName.of(goal).in(options.language()), "goal", ENDING));
        file.toFile().deleteOnExit();
        ByteArrayOutputStream slide = new ByteArrayOutputStream();
        new SlidesPainter(Optional.empty()).paint(List.of(goal),
                List.of(MatrixScenes.of(goal, options.without(Part.HEADING))), slide);
        WholeFile.at(file).write(slide.toByteArray());
        return file;
    }
}
