/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.template.PlugIn;
import org.partnerstrategy.template.PlugInPart;
import org.partnerstrategy.template.PlugInTemplate;
import org.partnerstrategy.template.TemplateException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Makes the sources of a plug-in that extends Partner Strategy. */
@Command(name = "new-plug-in")
public final class NewPlugInCommand extends StudioSubcommand {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name;

    @Option(names = "--with", paramLabel = "PART", split = ",", converter = Word.class,
            completionCandidates = Word.class)
    private List<PlugInPart> parts = List.of(PlugInPart.RULE, PlugInPart.ACTIONS);

    @Option(names = "--site", paramLabel = "ADDRESS")
    private Optional<String> site;

    /** Knows a part by its word. */
    static final class Word implements ITypeConverter<PlugInPart>, Iterable<String> {

        @Override
        public PlugInPart convert(String text) {
            return Arrays.stream(PlugInPart.values()).filter(part -> part.word().equals(text.strip())).findFirst()
                    .orElseThrow(() -> new TypeConversionException(text));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PlugInPart.values()).map(PlugInPart::word).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        OutputName.ofFolder(folder);
        try {
            PlugInTemplate.write(new PlugIn(id, name.orElse(id), EnumSet.copyOf(parts), site, language()), folder);
        } catch (TemplateException e) {
            throw new BadInputException(e.problem());
        }
        say("new-plug-in.done", folder.toString());
        return StudioCommand.DONE;
    }
}
