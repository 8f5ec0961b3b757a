/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import org.partnerstrategy.cli.DiagramExport.Request;
import org.partnerstrategy.cli.DiagramFormat;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the diagrams of a modelling project, or those that a strategy would have in one (handbook, steps 1 to 5). */
@Command(name = "export-diagrams")
public final class ExportDiagramsCommand extends StudioSubcommand {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = { "-o", "--output" }, paramLabel = "FOLDER", defaultValue = "diagrams")
    private Path folder;

    @Option(names = "--format", paramLabel = "svg|png|csv", split = ",")
    private Set<DiagramFormat> formats = EnumSet.allOf(DiagramFormat.class);

    @Override
    public Integer call() throws IOException {
        OutputName.ofFolder(folder);
        studio().diagrams().export(new Request(file, folder, formats, language()), path -> out().println(path));
        return StudioCommand.DONE;
    }
}
