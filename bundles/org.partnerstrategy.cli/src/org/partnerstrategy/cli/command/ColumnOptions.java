/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.model.AttributeSubject;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which columns of a register play which parts. */
final class ColumnOptions {

    private static final Map<ColumnRole, String> NAMES = Map.of(ColumnRole.DESIRED_INFLUENCE, "to-influence",
            ColumnRole.DESIRED_DEPENDENCY, "to-dependency", ColumnRole.PERSON, "maintained-by");
    /** Of what can also be said for all rows. */
    private static final Map<ColumnRole, String> LABELS = Map.of(ColumnRole.FORM, "COLUMN|FORM", ColumnRole.YEAR,
            "COLUMN|YEAR");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--attribute", paramLabel = "NAME[=COLUMN]")
    private List<String> ofRelations = List.of();

    @Option(names = "--partner-attribute", paramLabel = "NAME[=COLUMN]")
    private List<String> ofPartners = List.of();

    /** Gives a command an option for each role that columns can play. */
    static final class OfRoles implements IModelTransformer {

        @Override
        public CommandSpec transform(CommandSpec command) {
            ColumnRole.values().forEach(role -> command.addOption(OptionSpec.builder(name(role)).type(String.class)
                    .paramLabel(LABELS.getOrDefault(role, "COLUMN")).build()));
            return command;
        }
    }

    /** What the option of a role is called, such as "--partner-number". */
    static String name(ColumnRole role) {
        return "--" + NAMES.getOrDefault(role, role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * The columns that were named, and those of a profile for what was not; others are still to be recognised.
     *
     * @param profile which columns play which parts where no option says it
     */
    Mapping mapping(Mapping profile) {
        Map<ColumnRole, String> all = new TreeMap<>();
        all.putAll(profile.columns());
        for (ColumnRole role : ColumnRole.values()) {
            Optional.ofNullable(command.findOption(name(role)).<String>getValue())
                    .ifPresent(column -> all.put(role, column));
        }
        Stream<AttributeColumn> attributes = Stream.of(profile.attributes().stream(),
                ofRelations.stream().map(text -> AttributeColumn.parse(text, AttributeSubject.RELATION)),
                ofPartners.stream().map(text -> AttributeColumn.parse(text, AttributeSubject.PARTNER)))
                .flatMap(each -> each);
        return new Mapping(all, attributes.distinct().toList(), profile.exclusions());
    }
}
