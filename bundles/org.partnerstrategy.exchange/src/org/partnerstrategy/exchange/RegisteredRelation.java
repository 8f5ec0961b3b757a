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

import org.partnerstrategy.exchange.PartnerIdentities.Identity;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** What all rows of a register together say about one relation: one partner's contribution to one goal. */
final class RegisteredRelation {

    /** What a row says in a column. */
    record Said(String text, int row) {
    }

    private final Identity partner;
    private final RegisterEntry first;
    private final Map<Optional<Year>, BigDecimal> amounts = new LinkedHashMap<>();
    private final Map<ColumnRole, Map<String, String>> texts = new TreeMap<>();
    private final List<FormName> forms = new ArrayList<>();
    private final Map<ColumnRole, Score> scores = new TreeMap<>();
    private final Map<AttributeColumn, List<Said>> attributes = new HashMap<>();
    private Periodicity periodicity = Periodicity.UNKNOWN;
    private Alternative alternative = Alternative.UNKNOWN;
    private Optional<Set<Direction>> directions = Optional.empty();
    private Optional<MaintenanceRole> role = Optional.empty();

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
        entry.periodicity().ifPresent(this::add);
        for (ColumnRole part : List.of(ColumnRole.SCHEME, ColumnRole.DESCRIPTION, ColumnRole.EXPERIENCE,
                ColumnRole.PERSON)) {
            entry.text(part).ifPresent(text -> texts.computeIfAbsent(part, added -> new LinkedHashMap<>())
                    .putIfAbsent(Words.key(text), text));
        }
        entry.scores().forEach((part, score) -> {
            if (!scores.computeIfAbsent(part, added -> score).equals(score)) {
                remarkOnContradiction(part, entry, remarks);
            }
        });
        directions = first(ColumnRole.DIRECTIONS, directions, entry.directions(), entry, remarks);
        role = first(ColumnRole.ROLE, role, entry.role(), entry, remarks);
        if (entry.text(ColumnRole.PERSON).isPresent() && texts(ColumnRole.PERSON).size() > 1) {
            remarkOnContradiction(ColumnRole.PERSON, entry, remarks);
        }
        entry.alternative().ifPresent(said -> {
            alternative = alternative == Alternative.UNKNOWN ? said : alternative;
            if (said != Alternative.UNKNOWN && said != alternative) {
                remarkOnContradiction(ColumnRole.ALTERNATIVE, entry, remarks);
            }
        });
    }

    private static <T> Optional<T> first(ColumnRole part, Optional<T> known, Optional<T> said, RegisterEntry entry,
            Findings remarks) {
        if (known.isPresent() && said.isPresent() && !known.equals(said)) {
            remarkOnContradiction(part, entry, remarks);
        }
        return known.or(() -> said);
    }

    private void add(FormName form) {
        if (forms.stream().noneMatch(form::isSaidBy)) {
            forms.removeIf(known -> known.isSaidBy(form));
            forms.add(form);
        }
    }

    private void add(Periodicity said) {
        // Literals are ordered from unknown by one-off to periodic; some periodic money makes the relation periodic.
        periodicity = said.compareTo(periodicity) > 0 ? said : periodicity;
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

    Periodicity periodicity() {
        return periodicity;
    }

    Alternative alternative() {
        return alternative;
    }

    /** The wanted directions, none of them to keep the relation as it is; nothing where no row says it. */
    Optional<Set<Direction>> directions() {
        return directions;
    }

    /** The role in which the relation is maintained. */
    Optional<MaintenanceRole> role() {
        return role;
    }

    /** The different texts that the rows hold for the part. */
    Collection<String> texts(ColumnRole part) {
        return texts.getOrDefault(part, Map.of()).values();
    }

    /** What the rows say in the column of an attribute, in their order. */
    List<Said> attribute(AttributeColumn column) {
        return attributes.getOrDefault(column, List.of());
    }

    Optional<Score> score(ColumnRole part) {
        return Optional.ofNullable(scores.get(part));
    }
}
