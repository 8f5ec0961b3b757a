/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.exchange.PartnerIdentities.Identity;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** What all rows of a register together say about one relation: one partner's contribution to one goal. */
final class RegisteredRelation {

    /** What a row says in a column. */
    record Said(String text, int row) {
    }

    /** What one assessor says, or nobody by name. */
    record Assessed(Optional<String> assessor, Map<ColumnRole, Score> scores) {

        /** Where the assessor sees the relation, as far as the rows tell it. */
        ImportedPosition position() {
            return new ImportedPosition(Optional.ofNullable(scores.get(ColumnRole.INFLUENCE)),
                    Optional.ofNullable(scores.get(ColumnRole.DEPENDENCY)));
        }
    }

    private static final List<ColumnRole> TEXTS = ColumnRole.values().stream()
            .filter(part -> part.isText() || part.equals(ColumnRole.EXPERIENCE) || part.equals(ColumnRole.PERSON))
            .toList();

    private final Identity partner;
    private final RegisterEntry first;
    private final Map<Optional<Year>, BigDecimal> amounts = new LinkedHashMap<>();
    private final Map<ColumnRole, Map<String, String>> texts = new TreeMap<>();
    private final List<FormName> forms = new ArrayList<>();
    private final Map<String, Assessed> assessed = new LinkedHashMap<>();
    private final Map<ColumnRole, Score> desired = new TreeMap<>();
    private final Map<AttributeColumn, List<Said>> attributes = new HashMap<>();
    private final Map<ColumnRole, Enumerator> choices = new TreeMap<>();
    private Optional<Set<Direction>> directions = Optional.empty();

    /**
     * @param first the first row of the relation; it too must be added
     */
    RegisteredRelation(Identity partner, RegisterEntry first) {
        this.partner = partner;
        this.first = first;
    }

    /** Adds what a row says. Where it contradicts an earlier row, the earlier one stands and a remark is made. */
    void add(RegisterEntry entry, Findings remarks) {
        entry.amounts().forEach((year, amount) -> amounts.merge(year, amount, BigDecimal::add));
        entry.forms().forEach(this::add);
        entry.attributes().forEach((column, text) -> attributes.computeIfAbsent(column, added -> new ArrayList<>())
                .add(new Said(text, entry.row())));
        for (ColumnRole part : TEXTS) {
            entry.text(part).ifPresent(text -> texts.computeIfAbsent(part, added -> new LinkedHashMap<>())
                    .putIfAbsent(Words.key(text), text));
        }
        entry.scores().forEach((part, score) -> {
            if (!scores(part, entry).computeIfAbsent(part, added -> score).equals(score)) {
                remarkOnContradiction(part, entry, remarks);
            }
        });
        if (directions.isPresent() && entry.directions().isPresent() && !directions.equals(entry.directions())) {
            remarkOnContradiction(ColumnRole.DIRECTIONS, entry, remarks);
        }
        directions = directions.or(entry::directions);
        if (entry.text(ColumnRole.PERSON).isPresent() && texts(ColumnRole.PERSON).size() > 1) {
            remarkOnContradiction(ColumnRole.PERSON, entry, remarks);
        }
        entry.choices().forEach((part, said) -> {
            Enumerator known = choices.computeIfAbsent(part, added -> said);
            if (ChoiceMerge.replaces(part, said, known)) {
                choices.put(part, said);
            } else if (ChoiceMerge.contradicts(part, said, known)) {
                remarkOnContradiction(part, entry, remarks);
            }
        });
    }

    private Map<ColumnRole, Score> scores(ColumnRole part, RegisterEntry entry) {
        if (!part.equals(ColumnRole.INFLUENCE) && !part.equals(ColumnRole.DEPENDENCY)) {
            return desired;
        }
        Optional<String> assessor = entry.text(ColumnRole.ASSESSOR);
        return assessed.computeIfAbsent(assessor.map(Words::key).orElse(""),
                added -> new Assessed(assessor, new TreeMap<>())).scores();
    }

    private void add(FormName form) {
        if (forms.stream().noneMatch(form::isSaidBy)) {
            forms.removeIf(known -> known.isSaidBy(form));
            forms.add(form);
        }
    }

    private static void remarkOnContradiction(ColumnRole part, RegisterEntry entry, Findings remarks) {
        remarks.add(Message.of(RegisteredRelation.class, "value.contradiction", part.label()),
                entry.text(part).orElseThrow(), entry.row());
    }

    String partner() {
        return partner.name();
    }

    /** The number by which the partner is known. */
    Optional<String> partnerNumber() {
        return partner.number();
    }

    String goal() {
        return first.goal();
    }

    /** The number of the first row that tells of the relation. */
    int firstRow() {
        return first.row();
    }

    /** The sums in euro, per year; the sum of the rows without a year under no year. */
    Map<Optional<Year>, BigDecimal> amounts() {
        return amounts;
    }

    List<FormName> forms() {
        return forms;
    }

    /** What the rows say of which there are only a few values. */
    Map<ColumnRole, Enumerator> choices() {
        return choices;
    }

    /** The wanted directions, none of them to keep the relation as it is; nothing where no row says it. */
    Optional<Set<Direction>> directions() {
        return directions;
    }

    /** The different texts that the rows hold for the part. */
    Collection<String> texts(ColumnRole part) {
        return texts.getOrDefault(part, Map.of()).values();
    }

    /** What the rows say in the column of an attribute, in their order. */
    List<Said> attribute(AttributeColumn column) {
        return attributes.getOrDefault(column, List.of());
    }

    /** Where the assessors see the relation. */
    Collection<Assessed> assessed() {
        return assessed.values();
    }

    /** Where the relation should go, as far as the rows tell it. */
    ImportedPosition desired() {
        return new ImportedPosition(Optional.ofNullable(desired.get(ColumnRole.DESIRED_INFLUENCE)),
                Optional.ofNullable(desired.get(ColumnRole.DESIRED_DEPENDENCY)));
    }
}
