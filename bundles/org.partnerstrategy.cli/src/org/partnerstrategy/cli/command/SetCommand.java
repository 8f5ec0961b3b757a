/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what holds for the strategy as a whole, or the fields of one of its elements. */
@Command(name = "set")
public final class SetCommand extends ElementCommand {

    private static final String NEWEST = "newest";
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    /** What is changed for the strategy as a whole. */
    private static final class Changes extends ThresholdOptions {

        @Option(names = "--name", paramLabel = "NAME")
        private Optional<String> name = Optional.empty();

        @Option(names = "--organisation", paramLabel = "NAME")
        private Optional<String> organisation = Optional.empty();

        @Option(names = "--reference-year", paramLabel = "YEAR|newest")
        private Optional<String> year = Optional.empty();

        boolean areNone() {
            return saysNothing() && Stream.of(name, organisation, year).allMatch(Optional::isEmpty);
        }
    }

    @Parameters(index = "1..*", paramLabel = "[KIND [NAME]] FIELD=VALUE", descriptionKey = "changes")
    private List<String> words = List.of();

    @Mixin
    private NamedRelation named;

    @ArgGroup(exclusive = false)
    private Changes changes = new Changes();

    @Option(names = "--where", paramLabel = "FIELD=VALUE")
    private List<String> conditions = List.of();

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() throws StrategyFileException {
        if (words.isEmpty() && changes.areNone()) {
            throw problem("set.nothing");
        }
        Optional<Year> year = changes.year.filter(text -> !text.equals(NEWEST)).map(SetCommand::year);
        change(strategy -> {
            set(strategy, year);
            Runnable answer = words.isEmpty() || FieldValues.isValue(words.getFirst()) ? wholeSet(strategy)
                    : elementSet(strategy, ElementKind.of(words.getFirst()));
            return () -> {
                answer.run();
                tell(strategy);
            };
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

    private Runnable wholeSet(PartnerStrategy strategy) {
        refuseNames(words);
        return told(FieldValues.of(words).applyTo(strategy, strategy.eClass(), context(strategy)), "set.done",
                file().toString());
    }

    private Runnable elementSet(PartnerStrategy strategy, ElementKind kind) {
        List<String> rest = words.subList(1, words.size());
        if (all || !conditions.isEmpty()) {
            return manySet(strategy, kind, rest);
        }
        EObject element = element(strategy, kind, rest, named);
        if (rest.stream().noneMatch(FieldValues::isValue)) {
            throw problem("set.nothing");
        }
        List<Message> remarks = FieldValues.of(rest).applyTo(element, kind.type(), context(strategy));
        return told(remarks, "set.element", ElementName.of(element));
    }

    /** Gives all elements of a kind that fulfil the conditions the same values, or none of them. */
    private Runnable manySet(PartnerStrategy strategy, ElementKind kind, List<String> rest) {
        refuseNames(rest);
        if (rest.isEmpty()) {
            throw problem("set.nothing");
        }
        conditions.stream().filter(condition -> !FieldValues.isValue(condition)).findFirst().ifPresent(condition -> {
            throw problem("set.where", condition);
        });
        FieldContext context = context(strategy);
        List<EObject> elements = FieldValues.of(conditions).among(kind.elements(strategy), kind.type(), context);
        if (elements.isEmpty()) {
            throw problem("set.none");
        }
        FieldValues values = FieldValues.of(rest);
        List<Message> remarks = elements.stream().flatMap(element -> values.applyTo(element, kind.type(), context)
                .stream()).distinct().toList();
        return told(remarks, "set.many", elements.size());
    }

    private void tell(PartnerStrategy strategy) {
        changes.year.flatMap(given -> ReferenceYear.of(strategy).year())
                .ifPresent(year -> say("set.referenceYear", year.toString()));
    }
}
