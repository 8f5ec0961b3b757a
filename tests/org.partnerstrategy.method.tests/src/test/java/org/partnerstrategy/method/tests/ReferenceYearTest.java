/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.ReferenceYear.YearAmount;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.maintenance.CommissionedWork;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

class ReferenceYearTest {

    /** What stands still gets money in 2023 only, what goes on in both years, and what is usual in no year. */
    private final Sketch sketch = Sketch.strategy()
            .relation("Goes on", "Goal").amount(2023, 500).amount(2024, 300).amount(2024, 200)
            .relation("Stopped", "Goal").amount(2022, 700).amount(2023, 900)
            .relation("Usual", "Goal").amount(40)
            .relation("Unknown", "Goal");
    private final PartnerStrategy strategy = sketch.get();
    private final List<Relation> relations = strategy.getRelations();

    ReferenceYearTest() {
        relations.get(2).getAmounts().getFirst().setYear(null);
    }

    private List<Optional<BigDecimal>> amounts() {
        ReferenceYear year = ReferenceYear.of(strategy);
        return relations.stream().map(year::amount).toList();
    }

    private static Optional<BigDecimal> euro(long amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }

    @Test
    void isTheNewestInWhichAnyRelationHasAnAmount() {
        assertEquals(Optional.of(Year.of(2024)), ReferenceYear.of(strategy).year());
        assertEquals(List.of(euro(500), euro(0), euro(40), Optional.empty()), amounts());
    }

    @Test
    void isTheOneThatTheUserChose() {
        strategy.setReferenceYear(Year.of(2023));
        assertEquals(List.of(euro(500), euro(900), euro(40), Optional.empty()), amounts());

        strategy.setReferenceYear(Year.of(2030));
        assertEquals(List.of(euro(0), euro(0), euro(40), Optional.empty()), amounts());
    }

    @Test
    void isNoneWhereNoAmountHasAYear() {
        relations.forEach(relation -> relation.getAmounts().forEach(amount -> amount.setYear(null)));

        assertEquals(Optional.empty(), ReferenceYear.of(strategy).year());
        assertEquals(List.of(euro(1000), euro(1600), euro(40), Optional.empty()), amounts());
        assertEquals("€40 per year", words(ReferenceYear.of(strategy).say(relations.get(2))));
    }

    @Test
    void showsTheNewestAmountOfAnotherYear() {
        ReferenceYear year = ReferenceYear.of(strategy);

        assertEquals(List.of(Optional.empty(), Optional.of(new YearAmount(Year.of(2023), BigDecimal.valueOf(900))),
                Optional.empty(), Optional.empty()), relations.stream().map(year::elsewhere).toList());
        assertEquals(List.of("€500 in 2024", "2023: €900", "€40 in 2024", "-"),
                relations.stream().map(year::say).map(ReferenceYearTest::words).toList());
        assertEquals(Optional.of(new YearAmount(Year.of(2023), BigDecimal.valueOf(1440))), year.before(relations));
    }

    private static String words(Optional<Message> message) {
        return message.map(found -> found.in(Locale.ENGLISH)).orElse("-");
    }

    @Test
    void namesItselfInBothLanguages() {
        ReferenceYear year = ReferenceYear.of(strategy);
        BigDecimal euro = new BigDecimal("1234.50");

        assertEquals(Map.of("en", "Amount in 2024, Amount 2024 (€), €1,235 in 2024",
                "nl", "Bedrag in 2024, Bedrag 2024 (€), € 1.235 in 2024"),
                Map.of("en", words(year, euro, Locale.ENGLISH), "nl", words(year, euro, Locale.of("nl"))));
    }

    private static String words(ReferenceYear year, BigDecimal euro, Locale language) {
        return year.heading().in(language) + ", " + year.headingInEuro().in(language) + ", "
                + year.say(euro).in(language);
    }

    @Test
    void isThatOfSumsAndSharesOfTheOrderOfWorkAndOfDominance() {
        Portfolio portfolio = Portfolio.of(relations);
        assertEquals(BigDecimal.valueOf(540), portfolio.total());
        assertEquals(Optional.of(100), portfolio.unplaced().percentage());
        assertEquals(0, portfolio.zones().get(Zone.STRATEGIC).relations());

        assertEquals(List.of("Goes on", "Usual", "Stopped", "Unknown"), OrderOfWork.of(strategy).stream()
                .map(WorkItem::relation).map(relation -> relation.getPartner().getName()).toList());

        Sketch commissions = Sketch.strategy().relation("A", "Dominant before").by(FormKind.COMMISSION).amount(2023,
                1000)
                .relation("A", "Dominant now").by(FormKind.COMMISSION).amount(2024, 10);
        assertEquals("Dominant now", CommissionedWork.of(commissions.last().getPartner(), FormCatalogue.standard())
                .dominant().orElseThrow()
                .getName());
    }

    @Test
    void ofARelationOutsideOfAStrategyIsItsOwnNewest() {
        Relation relation = relations.get(1);
        strategy.getRelations().remove(relation);

        assertEquals(euro(900), ReferenceYear.of(relation).amount(relation));
    }
}
