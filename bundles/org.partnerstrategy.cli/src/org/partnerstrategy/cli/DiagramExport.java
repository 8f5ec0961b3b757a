/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.partnerstrategy.model.text.Message;

/** Draws diagrams outside a window, where there is something that can draw them. */
@FunctionalInterface
public interface DiagramExport {

    /** Where nothing can draw diagrams, as in plain Java: says so. */
    DiagramExport NONE = (request, written) -> {
        throw new BadInputException(Message.of(DiagramExport.class, "diagrams.none"));
    };

    /**
     * Writes a file for each diagram and each form that can show it.
     *
     * @param request what is asked
     * @param written hears of each file when it is there
     * @throws IOException when a file cannot be read or written
     * @throws BadInputException when what was given has no diagrams, or there is no display to draw them on
     */
    void export(Request request, Consumer<Path> written) throws IOException;

    /**
     * What is asked.
     *
     * @param file a strategy, or the diagrams of a modelling project
     * @param folder where the files go; made when it is not there
     * @param formats the forms in which they are written
     * @param scale how large those of pixels are
     * @param language the language of texts in them
     */
    record Request(Path file, Path folder, Set<DiagramFormat> formats, PixelScale scale, Locale language) {

        /** The same, with pixels as large as usual. */
        public Request(Path file, Path folder, Set<DiagramFormat> formats, Locale language) {
            this(file, folder, formats, PixelScale.USUAL, language);
        }
    }
}
