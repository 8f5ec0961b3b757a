/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.text.EuroText;
import org.partnerstrategy.method.ReferenceYear.YearAmount;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The amount of a relation in the reference year, and its year. Amounts of other years stay as they are; the newest of
 * them is shown where there is none in the reference year.
 */
final class AmountOfYear {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private AmountOfYear() {
    }

    /** The amount in a year in euro; none when there is none. */
    static Optional<BigDecimal> euro(Relation relation, ReferenceYear year) {
        return year.elsewhere(relation).isPresent() ? Optional.empty() : year.amount(relation);
    }

    /** What is shown aside where there is no amount in the reference year: the newest one with its year. */
    static String elsewhere(Relation relation, ReferenceYear year, Locale language) {
        return year.elsewhere(relation).map(YearAmount::say).map(message -> message.in(language)).orElse("");
    }

    /**
     * The year of the amount, also of the newest one where there is none in the reference year; none without a year.
     */
    static Optional<Year> year(Relation relation, ReferenceYear reference) {
        return dated(relation, reference).stream().findFirst().map(Amount::getYear);
    }

    /** What a typed amount means; no text takes the amount in the reference year away. */
    static ParsedInput readEuro(Relation relation, String text, Locale language) {
        ReferenceYear year = ReferenceYear.of(relation);
        if (text.isEmpty()) {
            return ParsedInput.accepted(() -> EcoreUtil.deleteAll(counted(relation, year), true));
        }
        if (text.equals(elsewhere(relation, year, language))) {
            return ParsedInput.unchanged();
        }
        return EuroText.parse(text).map(euro -> ParsedInput.accepted(() -> set(relation, euro)))
                .orElseGet(() -> ParsedInput.refused(unknown(text)));
    }

    /**
     * The amount of one year in euro, whichever year the reference year is, or that without a year; none when there is
     * none.
     */
    static Optional<BigDecimal> euro(Relation relation, Optional<Year> year) {
        return of(relation, year).stream().map(Amount::getEuro).filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    /** What a pasted amount of a year means; no text takes it away. */
    static ParsedInput readEuro(Relation relation, Optional<Year> year, String text) {
        if (text.isEmpty()) {
            return ParsedInput.accepted(() -> EcoreUtil.deleteAll(of(relation, year), true));
        }
        return EuroText.parse(text).map(euro -> ParsedInput.accepted(() -> set(relation, year, euro)))
                .orElseGet(() -> ParsedInput.refused(unknown(text)));
    }

    private static Message unknown(String text) {
        return Message.of(Inputs.class, "money.unknown", text);
    }

    private static List<Amount> of(Relation relation, Optional<Year> year) {
        return relation.getAmounts().stream().filter(amount -> year.equals(Optional.ofNullable(amount.getYear())))
                .toList();
    }

    /** The first amount of the year stays, with its identity. */
    private static void set(Relation relation, Optional<Year> year, BigDecimal euro) {
        List<Amount> amounts = of(relation, year);
        Amount amount = amounts.isEmpty() ? PartnerStrategyFactory.eINSTANCE.createAmount() : amounts.getFirst();
        amount.setYear(year.orElse(null));
        amount.setEuro(EuroText.plain(euro));
        if (amounts.isEmpty()) {
            relation.getAmounts().add(amount);
        } else {
            EcoreUtil.deleteAll(amounts.subList(1, amounts.size()), true);
        }
    }

    /**
     * What a typed year means: the amount that is shown becomes one of that year; no text makes it one without a year.
     */
    static ParsedInput readYear(Relation relation, String text) {
        ReferenceYear reference = ReferenceYear.of(relation);
        List<Amount> dated = dated(relation, reference);
        List<Amount> amounts = dated.isEmpty() ? counted(relation, reference) : dated;
        if (amounts.isEmpty()) {
            return text.isEmpty() ? ParsedInput.unchanged()
                    : ParsedInput.refused(say("year.withoutAmount"));
        }
        if (!text.isEmpty() && !YEAR.matcher(text).matches()) {
            return ParsedInput.refused(say("year.wrong", text));
        }
        Year year = text.isEmpty() ? null : Year.parse(text);
        boolean isTaken = relation.getAmounts().stream()
                .anyMatch(amount -> !amounts.contains(amount) && Objects.equals(amount.getYear(), year));
        if (isTaken) {
            return ParsedInput.refused(text.isEmpty() ? say("year.takenByNone") : say("year.taken", text));
        }
        return ParsedInput.accepted(() -> amounts.forEach(amount -> amount.setYear(year)));
    }

    /** What the amounts without a year say stays; the amount of the reference year is the rest. */
    private static void set(Relation relation, BigDecimal euro) {
        ReferenceYear reference = ReferenceYear.of(relation);
        List<Amount> counted = counted(relation, reference);
        List<Amount> dated = counted.stream().filter(amount -> amount.getYear() != null).toList();
        List<Amount> changed = dated.isEmpty() ? counted : dated;
        BigDecimal others = counted.stream().filter(amount -> !changed.contains(amount)).map(Amount::getEuro)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = euro.subtract(others);
        BigDecimal plain = EuroText.plain(rest);
        if (changed.isEmpty()) {
            Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
            amount.setEuro(plain);
            // Who has amounts of other years gets one of the reference year; a first amount gets its year when it is
            // typed.
            reference.elsewhere(relation).flatMap(elsewhere -> reference.year()).ifPresent(amount::setYear);
            relation.getAmounts().add(amount);
        } else {
            changed.get(0).setEuro(plain);
            EcoreUtil.deleteAll(changed.subList(1, changed.size()), true);
        }
    }

    private static List<Amount> counted(Relation relation, ReferenceYear year) {
        return relation.getAmounts().stream().filter(year::has).toList();
    }

    /** The amounts with the year that is shown: the reference year, else the newest. */
    private static List<Amount> dated(Relation relation, ReferenceYear reference) {
        Optional<Year> shown = reference.elsewhere(relation).map(YearAmount::year).or(reference::year);
        return relation.getAmounts().stream()
                .filter(amount -> amount.getYear() != null && shown.filter(amount.getYear()::equals).isPresent())
                .toList();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(AmountOfYear.class, key, arguments);
    }
}
