/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import org.partnerstrategy.cli.DiagramExport.Request;
import org.partnerstrategy.cli.DiagramFormat;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.PixelScale;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the diagrams of a modelling project, or those that a strategy would have in one (handbook, steps 1 to 5). */
@Command(name = "export-diagrams")
public final class ExportDiagramsCommand extends StudioSubcommand {

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = { "-o", "--output" }, paramLabel = "FOLDER", defaultValue = "diagrams")
    private Path folder;

    @Option(names = "--format", paramLabel = "svg|png|csv", split = ",")
    private Set<DiagramFormat> formats = EnumSet.allOf(DiagramFormat.class);

    @Option(names = "--scale", paramLabel = "1-10", defaultValue = "2")
    private PixelScale scale = PixelScale.USUAL;

    /** What is drawn. */
    private static final class Source {

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        @Option(names = "--example")
        private boolean example;
    }

    @Override
    public Integer call() throws IOException {
        OutputName.ofFolder(folder);
        if (source.example) {
            exportExample();
        } else {
            export(source.file);
        }
        return StudioCommand.DONE;
    }

    /** Sirius draws what is in a file. */
    private void exportExample() throws IOException {
        Path kept = Files.createTempDirectory("example");
        Path example = kept.resolve("example." + PartnerStrategyResourceFactory.FILE_EXTENSION);
        try {
            StrategyFile.saveNew(HandbookExample.create(language()), example);
            export(example);
        } finally {
            Files.deleteIfExists(example);
            Files.deleteIfExists(kept);
        }
    }

    private void export(Path file) throws IOException {
        studio().diagrams().export(new Request(file, folder, formats, scale, language()), path -> out().println(path));
    }
}
