/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Changes what holds for the strategy as a whole. */
@Command(name = "set")
public final class SetCommand extends StrategyCommand {

    private static final String NEWEST = "newest";
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    /** What is changed: at least one. */
    private static final class Changes extends MatrixOptions {

        @Option(names = "--name", paramLabel = "NAME")
        private Optional<String> name = Optional.empty();

        @Option(names = "--organisation", paramLabel = "NAME")
        private Optional<String> organisation = Optional.empty();

        @Option(names = "--reference-year", paramLabel = "YEAR|newest")
        private Optional<String> year = Optional.empty();
    }

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Changes changes;

    @Override
    public Integer call() throws StrategyFileException {
        Optional<Year> year = changes.year.filter(text -> !text.equals(NEWEST)).map(SetCommand::year);
        change(strategy -> {
            set(strategy, year);
            return () -> tell(strategy);
        });
        return StudioCommand.DONE;
    }

    private static Year year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new BadInputException(Message.of(SetCommand.class, "set.year", text));
        }
        return Year.parse(text);
    }

    private void set(PartnerStrategy strategy, Optional<Year> year) {
        changes.name.ifPresent(strategy::setName);
        changes.organisation.ifPresent(strategy::setOrganisation);
        changes.year.ifPresent(given -> strategy.setReferenceYear(year.orElse(null)));
        changes.applyTo(strategy);
    }

    private void tell(PartnerStrategy strategy) {
        say("set.done", file().toString());
        changes.year.flatMap(given -> ReferenceYear.of(strategy).year())
                .ifPresent(year -> say("set.referenceYear", year.toString()));
    }
}
