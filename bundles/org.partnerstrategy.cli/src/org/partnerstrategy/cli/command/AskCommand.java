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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.file.MadeFolder;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.file.WholeFiles;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.workbook.AssessorSheet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a small workbook for each of several people, in which they assess partners alone (handbook, step 2). */
@Command(name = "ask")
public final class AskCommand extends StrategyCommand {

    @Option(names = "--assessor", paramLabel = "NAME", required = true, arity = "1..*")
    private List<String> assessors;

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal;

    @Option(names = { "-o", "--output" }, paramLabel = "FOLDER", defaultValue = "sheets")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        OutputName.ofFolder(folder);
        if (assessors.stream().anyMatch(String::isBlank)) {
            throw problem("ask.nameless");
        }
        PartnerStrategy strategy = load();
        List<Relation> relations = new StrategyIndex(strategy).relations(goal);
        AssessorSheet.obstacle(strategy, relations).ifPresent(obstacle -> {
            throw new BadInputException(Message.of(AskCommand.class, "ask.not", file().toString(), obstacle));
        });
        Map<WholeFile, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<String, AssessorSheet> sheet : AssessorSheet.of(strategy, assessors, relations, language())
                .entrySet()) {
            Path file = folder.resolve(sheet.getKey());
            // A sheet that somebody filled in may be there.
            if (Files.exists(file)) {
                throw problem("ask.exists", file.toString());
            }
            files.put(WholeFile.at(file), sheet.getValue().content());
        }
        try (MadeFolder made = OutputName.makeFolder(folder)) {
            WholeFiles.write(files);
        }
        files.keySet().forEach(file -> out().println(file.path()));
        return StudioCommand.DONE;
    }

    private static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(AskCommand.class, key, arguments));
    }
}
