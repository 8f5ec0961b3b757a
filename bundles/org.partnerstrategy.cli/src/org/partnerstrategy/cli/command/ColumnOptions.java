/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.AttributeColumn;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.model.AttributeSubject;

import picocli.CommandLine.Option;

/** Says which columns of a register play which parts. */
final class ColumnOptions {

    private final Map<ColumnRole, String> columns = new TreeMap<>();

    @Option(names = "--attribute", paramLabel = "NAME[=COLUMN]")
    private List<String> ofRelations = List.of();

    @Option(names = "--partner-attribute", paramLabel = "NAME[=COLUMN]")
    private List<String> ofPartners = List.of();

    @Option(names = "--partner", paramLabel = "COLUMN")
    void partner(String column) {
        columns.put(ColumnRole.PARTNER, column);
    }

    @Option(names = "--partner-number", paramLabel = "COLUMN")
    void partnerNumber(String column) {
        columns.put(ColumnRole.PARTNER_NUMBER, column);
    }

    @Option(names = "--goal", paramLabel = "COLUMN")
    void goal(String column) {
        columns.put(ColumnRole.GOAL, column);
    }

    @Option(names = "--form", paramLabel = "COLUMN|FORM")
    void form(String column) {
        columns.put(ColumnRole.FORM, column);
    }

    @Option(names = "--amount", paramLabel = "COLUMN")
    void amount(String column) {
        columns.put(ColumnRole.AMOUNT, column);
    }

    @Option(names = "--year", paramLabel = "COLUMN|YEAR")
    void year(String column) {
        columns.put(ColumnRole.YEAR, column);
    }

    @Option(names = "--periodicity", paramLabel = "COLUMN")
    void periodicity(String column) {
        columns.put(ColumnRole.PERIODICITY, column);
    }

    @Option(names = "--scheme", paramLabel = "COLUMN")
    void scheme(String column) {
        columns.put(ColumnRole.SCHEME, column);
    }

    @Option(names = "--description", paramLabel = "COLUMN")
    void description(String column) {
        columns.put(ColumnRole.DESCRIPTION, column);
    }

    @Option(names = "--experience", paramLabel = "COLUMN")
    void experience(String column) {
        columns.put(ColumnRole.EXPERIENCE, column);
    }

    @Option(names = "--influence", paramLabel = "COLUMN")
    void influence(String column) {
        columns.put(ColumnRole.INFLUENCE, column);
    }

    @Option(names = "--dependency", paramLabel = "COLUMN")
    void dependency(String column) {
        columns.put(ColumnRole.DEPENDENCY, column);
    }

    @Option(names = "--alternative", paramLabel = "COLUMN")
    void alternative(String column) {
        columns.put(ColumnRole.ALTERNATIVE, column);
    }

    @Option(names = "--to-influence", paramLabel = "COLUMN")
    void desiredInfluence(String column) {
        columns.put(ColumnRole.DESIRED_INFLUENCE, column);
    }

    @Option(names = "--to-dependency", paramLabel = "COLUMN")
    void desiredDependency(String column) {
        columns.put(ColumnRole.DESIRED_DEPENDENCY, column);
    }

    @Option(names = "--directions", paramLabel = "COLUMN")
    void directions(String column) {
        columns.put(ColumnRole.DIRECTIONS, column);
    }

    @Option(names = "--role", paramLabel = "COLUMN")
    void role(String column) {
        columns.put(ColumnRole.ROLE, column);
    }

    @Option(names = "--maintained-by", paramLabel = "COLUMN")
    void person(String column) {
        columns.put(ColumnRole.PERSON, column);
    }

    /**
     * The columns that were named, and those of a profile for what was not; others are still to be recognised.
     *
     * @param profile which columns play which parts where no option says it
     */
    Mapping mapping(Mapping profile) {
        Map<ColumnRole, String> all = new TreeMap<>();
        all.putAll(profile.columns());
        all.putAll(columns);
        Stream<AttributeColumn> attributes = Stream.of(profile.attributes().stream(),
                ofRelations.stream().map(text -> AttributeColumn.parse(text, AttributeSubject.RELATION)),
                ofPartners.stream().map(text -> AttributeColumn.parse(text, AttributeSubject.PARTNER)))
                .flatMap(each -> each);
        return new Mapping(all, attributes.distinct().toList(), profile.exclusions());
    }
}
