/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ImportPlan;
import org.partnerstrategy.exchange.ImportProgress;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.Tally;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

class MergeTest {

    private static final String[] REGISTER = {
        "Naam;Doel;Bedrag;Jaar;Vorm;Project;Regeling;Invloed;Afhankelijkheid;Alternatief;Gewenste invloed",
        "x;figure 2: the handbook's x, y and z;95000;2026;Subsidie;Extra;R;30;30;geen;90",
        "Voorbeeldstad WELFARE;Meeting in the neighbourhood;1000;2024;Subsidie;;;;;;",
        "Newcomer;Reading and basic skills;5;2026;Opdracht;Nieuw;R;60;20;mogelijk;80" };

    private final PartnerStrategy strategy = Strategies.inFile(HandbookExample.create(Locale.ENGLISH));
    private Register register;

    @BeforeEach
    void read() throws Exception {
        register = Registers.csv(REGISTER);
    }

    @Test
    void findsPartnersGoalsAtEveryLevelAndRelationsByName() throws Exception {
        ImportReport report = Registers.bring(register, strategy);
        assertEquals(new Tally(1, 0, 2), report.partners());
        assertEquals(new Tally(0, 0, 3), report.goals());
        assertEquals(new Tally(1, 2, 0), report.relations());
        assertTrue(strategy.getPartners().stream().noneMatch(partner -> partner.getName().equals("x")));
    }

    @Test
    void losesNothingThatWasThere() throws Exception {
        Set<String> before = Strategies.saved(strategy).lines().collect(Collectors.toSet());
        Registers.bring(register, strategy);
        before.removeAll(Strategies.saved(strategy).lines().collect(Collectors.toSet()));
        // What changed: X's description, scheme and amount of 2026.
        assertEquals(List.of("<amounts id=\"relation-x-amount-2026\"", "<relations id=\"relation-x\""),
                before.stream().map(line -> line.strip().replaceAll("( id=\"[^\"]*\").*", "$1")).sorted().toList());
    }

    @Test
    void keepsDecisionsAndRemarksThatTheRegisterDiffers() throws Exception {
        ImportReport report = Registers.bring(register, strategy);
        Relation x = Strategies.relation(strategy, "X", "Figure 2: the handbook's X, Y and Z");
        assertEquals(Score.of(55), x.getDevelopment().getDesiredInfluence());
        assertEquals("POSSIBLE", x.getAlternative().getName());
        assertEquals("Fictional example X\nExtra", x.getDescription());
        assertEquals(List.of("amount.replaced X: 90000 → 95000", "value.kept X", "development.kept X"),
                report.remarks().stream().map(one -> one.reason().key() + " " + one.example()).toList());
    }

    @Test
    void addsOnlyScoresThatDifferFromTheNewestOnes() throws Exception {
        Registers.bring(register, strategy);
        Relation x = Strategies.relation(strategy, "X", "Figure 2: the handbook's X, Y and Z");
        assertEquals(3, x.getAssessments().size());
        Registers.bring(Registers.csv("Naam;Doel;Invloed;Afhankelijkheid",
                "Noorderlicht Youth Work Foundation;Youth work;66;58", "De Brug Street Work;Youth work;38;",
                "Z;Figure 2: the handbook's X, Y and Z;;90"), strategy);
        // Both are assessed twice in 2026, and stand at the mean that the register names.
        assertEquals(3, Strategies.relation(strategy, "Noorderlicht Youth Work Foundation", "Youth work")
                .getAssessments().size());
        assertEquals(3, Strategies.relation(strategy, "De Brug Street Work", "Youth work").getAssessments().size());
        Relation z = Strategies.relation(strategy, "Z", "Figure 2: the handbook's X, Y and Z");
        assertEquals(3, z.getAssessments().size());
        assertEquals(Score.of(82), z.getAssessments().getLast().getInfluence());
    }

    @Test
    void importingTwiceChangesNothingMore() throws Exception {
        Registers.bring(register, strategy);
        String once = Strategies.saved(strategy);
        ImportReport report = Registers.bring(register, strategy);
        assertEquals(once, Strategies.saved(strategy));
        assertEquals(new Tally(0, 0, 3), report.relations());
        assertEquals(0, report.partners().made());
    }

    @Test
    void importingTheSameOnALaterDayInAnotherLanguageChangesNothingMore() throws Exception {
        ImportPlan plan = RegisterImport.plan(register, Mapping.recognise(register), ImportProgress.NONE);
        plan.applyTo(strategy, Registers.TODAY, Locale.ENGLISH);
        String once = Strategies.saved(strategy);
        plan.applyTo(strategy, Registers.TODAY.plusDays(1), Locale.of("nl"));
        assertEquals(once, Strategies.saved(strategy));
    }

    @Test
    void correctedScoresOnTheSameDayReplaceThoseOfTheEarlierImport() throws Exception {
        Registers.bring(Registers.csv("Naam;Doel;Invloed;Afhankelijkheid", "a;b;60;20"), strategy);
        Registers.bring(Registers.csv("Naam;Doel;Invloed;Afhankelijkheid", "a;b;70;20"), strategy);
        Relation relation = Strategies.relation(strategy, "a", "b");
        assertEquals(List.of(Score.of(70)), relation.getAssessments().stream().map(one -> one.getInfluence()).toList());
    }

    @Test
    void aPlanCanBeTriedOnACopy() throws Exception {
        String before = Strategies.saved(strategy);
        ImportPlan plan = RegisterImport.plan(register, Mapping.recognise(register), ImportProgress.NONE);
        ImportReport tried = plan.applyTo(EcoreUtil.copy(strategy), Registers.TODAY, Locale.ENGLISH);
        assertEquals(before, Strategies.saved(strategy));
        assertEquals(tried, plan.applyTo(strategy, Registers.TODAY, Locale.ENGLISH));
        assertNotEquals(before, Strategies.saved(strategy));
    }

    @Test
    void theRegisterOfAmsterdamCanBeImportedTwice() throws Exception {
        PartnerStrategy imported = Strategies.empty();
        Registers.bring(Registers.excerpt(), imported);
        String once = Strategies.saved(imported);
        Registers.bring(Registers.excerpt(), imported);
        assertEquals(once, Strategies.saved(imported));
    }
}
