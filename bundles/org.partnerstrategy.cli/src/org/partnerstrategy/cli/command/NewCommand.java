/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.OutputName;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.method.change.StrategyDefaults;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new strategy, empty or filled with an example. */
@Command(name = "new")
public final class NewCommand extends StrategyCommand {

    @Option(names = "--example", paramLabel = "NAME", arity = "0..1", fallbackValue = ExampleName.USUAL,
            preprocessor = ExampleName.class, converter = ExampleName.class, completionCandidates = ExampleName.class)
    private Optional<ExampleStrategy> example = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name;

    @Option(names = "--organisation", paramLabel = "NAME")
    private Optional<String> organisation;

    @Mixin
    private ThresholdOptions matrix;

    @Override
    public Integer call() throws StrategyFileException {
        OutputName.of(file(), List.of(OutputName.STRATEGY));
        if (Files.exists(file())) {
            throw exists();
        }
        StrategyDefaults defaults = StudioSettings.defaults();
        PartnerStrategy strategy = example.map(chosen -> defaults.begin(chosen.create(language())))
                .orElseGet(defaults::begin);
        matrix.applyTo(strategy);
        name.ifPresent(strategy::setName);
        organisation.ifPresent(strategy::setOrganisation);
        if (!StrategyFile.saveNew(strategy, file())) {
            throw exists();
        }
        say("new.done", file().toString());
        return StudioCommand.DONE;
    }

    private BadInputException exists() {
        return new BadInputException(Message.of(NewCommand.class, "new.exists", file().toString()));
    }
}
