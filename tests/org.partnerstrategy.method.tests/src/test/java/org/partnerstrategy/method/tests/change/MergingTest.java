/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.change.Merging;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/** Two partners that are the same organisation become one, and nothing that is known of either is lost. */
class MergingTest {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final PartnerStrategy strategy = FACTORY.createPartnerStrategy();
    private final Partner kept = partner("Stichting De Brug");
    private final Partner other = partner("De Brug");
    private final Goal youth = goal("Jeugd");
    private final Goal reading = goal("Lezen");
    private Relation first;
    private Relation second;

    @BeforeEach
    void relate() {
        first = relation(kept, youth);
        second = relation(other, youth);
        relation(other, reading);
    }

    @Test
    void joinsRelationsWithTheSameGoalAndMovesTheOthers() {
        amount(first, 2023, "1000");
        amount(first, 2024, "10.50");
        amount(second, 2024, "0.50");
        amount(second, 2025, "7");
        form(first, FormKind.SUBSIDY, null);
        form(second, FormKind.SUBSIDY, null);
        form(second, FormKind.COMMISSION, null);
        form(second, FormKind.SUBSIDY, "Regeling A");
        second.setPeriodicity(Periodicity.PERIODIC);
        second.getAssessments().add(FACTORY.createAssessment());
        first.getAssessments().add(FACTORY.createAssessment());
        second.getExperiences().add(FACTORY.createExperience());

        assertEquals(1, Merging.sharedGoals(kept, other));
        Merging.merge(kept, other, Locale.ENGLISH);

        assertEquals(List.of(kept), strategy.getPartners());
        assertEquals(List.of(youth, reading), kept.getRelations().stream().map(Relation::getGoal).toList());
        assertEquals(2, strategy.getRelations().size());
        assertEquals(List.of("2023 1000", "2024 11.00", "2025 7"), first.getAmounts().stream()
                .map(amount -> amount.getYear() + " " + amount.getEuro()).toList());
        assertEquals(3, first.getForms().size());
        assertEquals(Periodicity.PERIODIC, first.getPeriodicity());
        assertEquals(2, first.getAssessments().size());
        assertEquals(1, first.getExperiences().size());
        assertEquals("Merged with: De Brug", kept.getDescription());
    }

    @Test
    void takesWhatOnlyTheOtherKnows() {
        other.setContact("Anna");
        other.setRegistrationNumber("12345678");
        second.setAlternative(Alternative.NONE);
        second.setScheme("A");
        first.setScheme("B");
        second.setDevelopment(FACTORY.createDevelopment());
        second.setMaintenance(FACTORY.createMaintenance());
        second.getMaintenance().setRole(MaintenanceRole.CONTRACT_MANAGER);
        Action action = FACTORY.createAction();
        strategy.getActions().add(action);
        action.getRelations().add(second);

        Merging.merge(kept, other, Locale.ENGLISH);

        assertEquals("Anna", kept.getContact());
        assertEquals("12345678", kept.getRegistrationNumber());
        assertEquals(Alternative.NONE, first.getAlternative());
        assertEquals("B\nA", first.getScheme());
        assertEquals(List.of(first), action.getRelations());
        assertEquals(MaintenanceRole.CONTRACT_MANAGER, first.getMaintenance().getRole());
        assertTrue(first.getDevelopment() != null);
    }

    @Test
    void saysInTheDescriptionWhatWasDifferent() {
        kept.setRegistrationNumber("1");
        other.setRegistrationNumber("2");
        first.setAlternative(Alternative.AVAILABLE);
        second.setAlternative(Alternative.NONE);
        first.setDevelopment(FACTORY.createDevelopment());
        second.setDevelopment(FACTORY.createDevelopment());
        second.getDevelopment().getDirections().add(Direction.UP);
        second.getDevelopment().setDesiredInfluence(Score.of(70));
        second.getDevelopment().setReason("because");

        Merging.merge(kept, other, Locale.ENGLISH);

        assertEquals("1", kept.getRegistrationNumber());
        assertTrue(kept.getDescription().contains("number 2"), kept.getDescription());
        assertEquals(Alternative.AVAILABLE, first.getAlternative());
        assertTrue(first.getDescription().contains("alternative none"), first.getDescription());
        assertTrue(first.getDescription().contains("influence 70") && first.getDescription().contains("because"),
                first.getDescription());
    }

    @Test
    void neverMergesAPartnerWithItself() {
        assertThrows(IllegalArgumentException.class, () -> Merging.merge(kept, kept, Locale.ENGLISH));
    }

    private Partner partner(String name) {
        Partner partner = FACTORY.createPartner();
        partner.setName(name);
        strategy.getPartners().add(partner);
        return partner;
    }

    private Goal goal(String name) {
        Goal goal = FACTORY.createGoal();
        goal.setName(name);
        strategy.getGoals().add(goal);
        return goal;
    }

    private Relation relation(Partner partner, Goal goal) {
        Relation relation = FACTORY.createRelation();
        strategy.getRelations().add(relation);
        relation.setPartner(partner);
        relation.setGoal(goal);
        return relation;
    }

    private static void amount(Relation relation, int year, String euro) {
        var amount = FACTORY.createAmount();
        amount.setYear(Year.of(year));
        amount.setEuro(new BigDecimal(euro));
        relation.getAmounts().add(amount);
    }

    private static void form(Relation relation, FormKind kind, String name) {
        var form = FACTORY.createForm();
        form.setKind(kind);
        form.setName(name);
        relation.getForms().add(form);
    }
}
