/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * Which column of a register plays which part, and which rows stay out. A mapping is made without looking at a
 * register; whether the columns exist is checked by {@link RegisterImport#plan}.
 *
 * @param columns the column of each part that is read. For {@link ColumnRole#FORM} it may also be the form itself, such
 *        as "subsidy", when all rows have the same form: what is not a column of the register is the form. For {@link
 *        ColumnRole#YEAR} it may also be the year itself, such as "2023", when all amounts are of that year.
 * @param attributes the columns that go to attributes of the strategy
 * @param exclusions the rows that stay out
 * @param values how values are to be understood where their cells do not say it
 */
public record Mapping(Map<ColumnRole, String> columns, List<AttributeColumn> attributes, List<Exclusion> exclusions,
        ValueOptions values) {

    /** Reads nothing and leaves nothing out. */
    public static final Mapping NONE = new Mapping(Map.of(), List.of(), List.of());

    /** A mapping to values that are as their cells say. */
    public Mapping(Map<ColumnRole, String> columns, List<AttributeColumn> attributes, List<Exclusion> exclusions) {
        this(columns, attributes, exclusions, ValueOptions.NONE);
    }

    public Mapping {
        columns = Map.copyOf(columns);
        attributes = List.copyOf(attributes);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * The columns whose names tell which part they play, in Dutch or English; the names' case and accents do not
     * matter.
     */
    public static Mapping recognise(Register register) {
        return NONE.completedFor(register);
    }

    /** The column that plays a part; for form and year it may be the value itself. */
    public Optional<String> column(ColumnRole part) {
        return Optional.ofNullable(columns.get(part));
    }

    /** The same mapping, but with that column for that part. */
    public Mapping with(ColumnRole part, String column) {
        Map<ColumnRole, String> more = new TreeMap<>(columns);
        more.put(part, column);
        return new Mapping(more, attributes, exclusions, values);
    }

    /** The same mapping, but leaving out more rows. */
    public Mapping excluding(Exclusion exclusion) {
        List<Exclusion> more = new ArrayList<>(exclusions);
        more.add(exclusion);
        return new Mapping(columns, attributes, more, values);
    }

    /**
     * The same mapping, but with recognised columns for the parts that have none yet. A column that plays a part
     * already is not recognised for another.
     */
    public Mapping completedFor(Register register) {
        Optional<OwnTable> own = OwnTable.of(register);
        if (own.isPresent()) {
            Map<ColumnRole, String> parts = own.get().parts();
            parts.putAll(columns);
            return new Mapping(parts, attributes, exclusions, values);
        }
        ColumnSearch search = new ColumnSearch(register);
        List<String> free = new ArrayList<>(register.columns());
        columns.values().forEach(column -> search.find(column).ifPresent(free::remove));
        attributes.forEach(attribute -> search.find(attribute.column()).ifPresent(free::remove));
        Map<ColumnRole, String> all = new TreeMap<>();
        for (ColumnRole part : ColumnRole.values()) {
            String column = columns.get(part);
            if (column == null) {
                column = part.usualNames().stream().flatMap(name -> search.find(name).stream()).filter(free::contains)
                        .findFirst().or(() -> scored(part, free)).orElseGet(() -> only(part, free));
            }
            if (column != null) {
                free.remove(column);
                all.put(part, column);
            }
        }
        return new Mapping(all, attributes, exclusions, values);
    }

    /** The column that is called as scores are, with their scale behind it. */
    private static Optional<String> scored(ColumnRole part, List<String> free) {
        return free.stream().filter(column -> Scale.namedIn(column).isPresent() && Heading.keys(part.usualNames())
                .contains(new Heading(Scale.notNamedIn(column)).key())).findFirst();
    }

    /**
     * The only column whose words mean a part; null when there is none or several. Beside the amounts of years, their
     * total would count twice.
     */
    private static String only(ColumnRole part, List<String> free) {
        boolean areOfYears = free.stream().anyMatch(column -> YearColumns.yearOf(column).isPresent());
        List<String> meaning = free.stream().filter(column -> JoinedHeading.of(column).means(part)
                && !(areOfYears && JoinedHeading.of(column).isTotal())).toList();
        return meaning.size() == 1 ? meaning.getFirst() : null;
    }

    /** The same mapping completed for the register, also with the attributes of a strategy. */
    public Mapping completedFor(Register register, PartnerStrategy strategy) {
        return completedFor(register).withAttributes(register, strategy);
    }

    /**
     * The same mapping, with the columns that are called like attributes of a strategy and play no part, and those that
     * held attributes where the register is the table of a strategy.
     */
    public Mapping withAttributes(Register register, PartnerStrategy strategy) {
        ColumnSearch search = new ColumnSearch(register);
        List<String> free = new ArrayList<>(register.columns());
        columns.values().forEach(column -> search.find(column).ifPresent(free::remove));
        attributes.forEach(known -> search.find(known.column()).ifPresent(free::remove));
        List<AttributeColumn> all = new ArrayList<>(attributes);
        Optional<OwnTable> own = OwnTable.of(register);
        own.ifPresent(table -> table.attributes().stream().filter(column -> free.remove(column.column()))
                .map(column -> AttributeDefinition.find(strategy, column.attribute()).map(known ->
                        new AttributeColumn(known.getName(), known.getSubject(), column.column())).orElse(column))
                .forEach(all::add));
        for (CustomAttribute attribute : own.isPresent() ? List.<CustomAttribute>of() : strategy.getAttributes()) {
            String name = Optional.ofNullable(attribute.getName()).orElse("");
            boolean isMapped = all.stream().anyMatch(known -> Words.key(known.attribute()).equals(Words.key(name)));
            search.find(name).filter(column -> !isMapped && free.remove(column))
                    .ifPresent(column -> all.add(new AttributeColumn(name, attribute.getSubject(), column)));
        }
        return new Mapping(columns, all, exclusions, values);
    }

    /** The same mapping, with a column for an attribute. */
    public Mapping with(AttributeColumn attribute) {
        List<AttributeColumn> more = new ArrayList<>(attributes);
        more.add(attribute);
        return new Mapping(columns, more, exclusions, values);
    }

    /** The same mapping, with values understood that way. */
    public Mapping with(ValueOptions options) {
        return new Mapping(columns, attributes, exclusions, options);
    }
}
