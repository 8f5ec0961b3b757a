/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.attribute.TypedText;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists, defines, changes and fills the attributes that a strategy adds to those of the handbook (step 1). */
@Command(name = "attribute")
public final class AttributeCommand extends StrategyCommand {

    /** What is done. Without any of them the attributes are listed. */
    private static final class Task {

        @Option(names = "--values")
        private boolean values;

        @Option(names = "--add", paramLabel = "NAME")
        private Optional<String> added = Optional.empty();

        @Option(names = "--change", paramLabel = "NAME")
        private Optional<String> changed = Optional.empty();

        @Option(names = "--delete", paramLabel = "NAME")
        private Optional<String> deleted = Optional.empty();

        @Option(names = "--set", paramLabel = "NAME")
        private Optional<String> filled = Optional.empty();
    }

    @ArgGroup
    private Task task = new Task();

    @Mixin
    private AttributeOptions options;

    @Option(names = "--with-values")
    private boolean withValues;

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal;

    @Option(names = "--partner", paramLabel = "PARTNER")
    private Optional<String> partner;

    @Option(names = "--value", paramLabel = "VALUE")
    private Optional<String> value;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws StrategyFileException {
        if (task.added.isPresent()) {
            change(strategy -> add(strategy, task.added.get()));
        } else if (task.changed.isPresent()) {
            change(strategy -> change(strategy, new StrategyIndex(strategy).attribute(task.changed.get())));
        } else if (task.deleted.isPresent()) {
            change(strategy -> delete(new StrategyIndex(strategy).attribute(task.deleted.get())));
        } else if (task.filled.isPresent()) {
            change(strategy -> fill(new StrategyIndex(strategy), task.filled.get()));
        } else {
            PartnerStrategy strategy = load();
            format.print(task.values ? AttributeReport.values(strategy, language())
                    : AttributeReport.definitions(strategy), language(), out());
        }
        return StudioCommand.DONE;
    }

    private Runnable add(PartnerStrategy strategy, String name) {
        AttributeDefinition wanted = options.made(name);
        refuse(wanted.problem(strategy, Optional.empty()));
        CustomAttribute made = wanted.addTo(strategy);
        return () -> say("attribute.added", made.getName(), Term.of(made.getSubject()), Term.of(made.getType()));
    }

    private Runnable change(PartnerStrategy strategy, CustomAttribute attribute) {
        AttributeDefinition wanted = options.changed(AttributeDefinition.of(attribute));
        refuse(wanted.problem(strategy, Optional.of(attribute)));
        int unreadable = wanted.unreadable(attribute, language());
        wanted.applyTo(attribute, language());
        return () -> {
            say("attribute.changed", attribute.getName(), Term.of(attribute.getSubject()),
                    Term.of(attribute.getType()));
            if (unreadable > 0) {
                warn("attribute.unreadable", unreadable);
            }
        };
    }

    private Runnable delete(CustomAttribute attribute) {
        int values = attribute.getValues().size();
        if (values > 0 && !withValues) {
            throw problem("attribute.hasValues", attribute.getName(), values);
        }
        String name = attribute.getName();
        Removing.remove(attribute);
        return () -> say("attribute.deleted", name, values);
    }

    private Runnable fill(StrategyIndex index, String name) {
        CustomAttribute attribute = index.attribute(name);
        Attributed element = element(index, attribute);
        String typed = value.orElseThrow(() -> problem("attribute.needs", "--value"));
        Optional<String> written = Optional.of(typed).filter(text -> !text.isBlank())
                .map(text -> TypedText.read(attribute, text).orElseThrow(() -> refusal(attribute, text)));
        AttributeValues.set(element, attribute, written);
        return () -> say(written.isPresent() ? "attribute.filled" : "attribute.emptied", ElementName.of(element),
                attribute.getName(), written.map(text -> AttributeWords.of(attribute, text, language())).orElse(""));
    }

    private Attributed element(StrategyIndex index, CustomAttribute attribute) {
        return switch (attribute.getSubject()) {
        case PARTNER -> index.partner(needed(partner, "--partner"));
        case GOAL -> index.goal(needed(goal, "--goal"));
        case RELATION -> index.relation(needed(goal, "--goal"), needed(partner, "--partner"));
        };
    }

    private static String needed(Optional<String> given, String option) {
        return given.orElseThrow(() -> problem("attribute.needs", option));
    }

    private static BadInputException refusal(CustomAttribute attribute, String text) {
        return attribute.getChoices().isEmpty()
                ? problem("attribute.value", text, attribute.getName(), Term.of(attribute.getType()))
                : problem("attribute.choice", text, attribute.getName(), String.join("; ", attribute.getChoices()));
    }

    private static void refuse(Optional<Message> problem) {
        if (problem.isPresent()) {
            throw new BadInputException(problem.get());
        }
    }

    private static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(AttributeCommand.class, key, arguments));
    }
}
