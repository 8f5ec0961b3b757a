/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The year of which a strategy's amounts are added up, compared and shown: the one that the user chose, else the newest
 * year in which any relation has an amount. Amounts without a year belong to every year (handbook, step 1). Whoever
 * asks for many relations asks for the year once.
 *
 * @param year the year; none when the user chose none and no amount has one
 */
public record ReferenceYear(Optional<Year> year) {

    /** The reference year of a strategy. */
    public static ReferenceYear of(PartnerStrategy strategy) {
        return new ReferenceYear(Optional.ofNullable(strategy.getReferenceYear())
                .or(() -> newest(strategy.getRelations())));
    }

    /**
     * The reference year of the strategy to which an element belongs; of a relation outside of any, its newest year.
     */
    public static ReferenceYear of(EObject element) {
        return switch (element) {
        case PartnerStrategy strategy -> of(strategy);
        case EObject part when part.eContainer() != null -> of(part.eContainer());
        case Relation relation -> new ReferenceYear(newest(List.of(relation)));
        default -> new ReferenceYear(Optional.empty());
        };
    }

    /** Without streams: diagrams ask for each of their relations, and this looks at all of them. */
    private static Optional<Year> newest(Collection<Relation> relations) {
        Year newest = null;
        for (Relation relation : relations) {
            for (Amount amount : relation.getAmounts()) {
                Year year = amount.getYear();
                if (year != null && (newest == null || year.isAfter(newest))) {
                    newest = year;
                }
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Whether an amount belongs to this year. */
    public boolean has(Amount amount) {
        return amount.getYear() == null || year.filter(amount.getYear()::equals).isPresent();
    }

    /**
     * What a relation gets in this year, in euro: 0 when it has amounts of other years only, none when no amount of it
     * is known.
     */
    public Optional<BigDecimal> amount(Relation relation) {
        List<Amount> known = relation.getAmounts().stream().filter(amount -> amount.getEuro() != null).toList();
        return known.isEmpty() ? Optional.empty()
                : Optional.of(known.stream().filter(this::has).map(Amount::getEuro)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What relations get together in this year, in euro; 0 when no amount is known. */
    public BigDecimal sum(Collection<Relation> relations) {
        return relations.stream().map(this::amount).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The newest amount of a relation that has none in this year; none when it has one in this year, or none at all.
     */
    public Optional<YearAmount> elsewhere(Relation relation) {
        List<Amount> known = relation.getAmounts().stream().filter(amount -> amount.getEuro() != null).toList();
        return known.stream().anyMatch(this::has) ? Optional.empty() : newest(List.of(relation)).map(newest ->
                new YearAmount(newest, known.stream().filter(amount -> newest.equals(amount.getYear()))
                        .map(Amount::getEuro).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /**
     * What relations got together in the newest year before this one in which any of them has an amount; none without.
     */
    public Optional<YearAmount> before(Collection<Relation> relations) {
        return year.flatMap(known -> relations.stream().flatMap(relation -> relation.getAmounts().stream())
                .map(Amount::getYear).filter(other -> other != null && other.isBefore(known))
                .max(Comparator.naturalOrder()))
                .map(before -> new YearAmount(before, new ReferenceYear(Optional.of(before)).sum(relations)));
    }

    /** An amount as that of this year: "€ 500 in 2024"; "€ 500 per year" where no amount has a year. */
    public Message say(BigDecimal euro) {
        return year.map(known -> message("amount.inYear", euro, known.toString()))
                .orElseGet(() -> message("amount.perYear", euro));
    }

    /**
     * What is known of a relation's money: its amount in this year, or its newest one with the year of that ("2023: €
     * 900"); none when no amount is known.
     */
    public Optional<Message> say(Relation relation) {
        return elsewhere(relation).map(YearAmount::say).or(() -> amount(relation).map(this::say));
    }

    /**
     * A heading of amounts in this year, such as "Amount in 2024".
     */
    public Message heading() {
        return year.map(known -> message("amount.heading", known.toString()))
                .orElseGet(() -> message("amount.headingPerYear"));
    }

    /**
     * The same with the sign of the currency, for numbers without one, such as "Amount 2024 (€)".
     */
    public Message headingInEuro() {
        return year.map(known -> message("amount.headingInEuro", known.toString()))
                .orElseGet(() -> message("amount.headingInEuroPerYear"));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ReferenceYear.class, key, arguments);
    }

    /**
     * An amount that is not of the reference year.
     *
     * @param year its year
     * @param euro the amount in euro
     */
    public record YearAmount(Year year, BigDecimal euro) {

        /** The amount after its year: "2023: € 900". */
        public Message say() {
            return message("amount.elsewhere", year.toString(), euro);
        }
    }
}
