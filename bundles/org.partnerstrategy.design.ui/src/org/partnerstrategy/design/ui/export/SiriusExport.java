/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.text.Message;

/** Draws diagrams with Sirius, without a window but on a display, as it measures texts there. */
public final class SiriusExport implements DiagramExport {

    private static final String STRATEGY = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;
    private static final String DIAGRAMS = ".aird";

    @Override
    public void export(Request request, Consumer<Path> written) throws IOException {
        Locale before = Locale.getDefault();
        // Texts in diagrams are in the language of the program.
        Locale.setDefault(request.language());
        // The display first: Sirius fails at its start where there is none.
        try (DrawingDisplay display = DrawingDisplay.open();
                DiagramSource source = source(request.file().toAbsolutePath().normalize())) {
            StrategySession session = source.open();
            try (MadeFolder made = folder(request.folder())) {
                new DiagramWriter(session, request.folder(), display).write(request.formats(), request.scale(),
                        written);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static DiagramSource source(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(STRATEGY)) {
            return TemporaryDiagrams.of(file);
        }
        if (name.endsWith(DIAGRAMS)) {
            return ProjectDiagrams.of(file);
        }
        throw new BadInputException(Message.of(SiriusExport.class, "export.otherFile", file.toString()));
    }

    private static MadeFolder folder(Path folder) throws IOException {
        try {
            MadeFolder made = MadeFolder.at(folder);
            if (!Files.isWritable(folder)) {
                throw new BadInputException(Message.of(SiriusExport.class, "export.readOnly", folder.toString()));
            }
            return made;
        } catch (FileAlreadyExistsException e) {
            throw new BadInputException(Message.of(SiriusExport.class, "export.noFolder", folder.toString()));
        }
    }
}
