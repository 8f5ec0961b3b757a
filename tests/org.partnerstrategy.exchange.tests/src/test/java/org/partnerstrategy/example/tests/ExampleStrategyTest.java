/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.exchange.tests.Strategies;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.PartnerStrategy;

/** Every example can be shown to people: it is whole, the same every time, and speaks both languages. */
class ExampleStrategyTest {

    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @EnumSource
    void isTheSameFileEveryTime(ExampleStrategy example) {
        assertEquals(Strategies.saved(Strategies.inFile(example.create(DUTCH))),
                Strategies.saved(Strategies.inFile(example.create(DUTCH))));
    }

    @ParameterizedTest
    @EnumSource
    void hasNoErrorsAndNothingThatPointsOutside(ExampleStrategy example) {
        PartnerStrategy strategy = example.create(DUTCH);

        assertEquals(List.of(), MethodWithPlugIns.installed().validation().validate(strategy).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList());
        assertEquals(List.of(), List.copyOf(EcoreUtil.ExternalCrossReferencer.find(List.of(strategy)).keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void isToldInBothLanguages(ExampleStrategy example) {
        assertNotEquals(example.title().in(Locale.ENGLISH), example.title().in(DUTCH));
        assertNotEquals(example.description().in(Locale.ENGLISH), example.description().in(DUTCH));
        assertNotEquals(example.create(Locale.ENGLISH).getName(), example.create(DUTCH).getName());
        assertEquals(Optional.of(example), ExampleStrategy.of(example.id()));
    }

    @Test
    void leavesEverythingAfterTheInventoryToTheExercise() {
        PartnerStrategy exercise = ExampleStrategy.FIGURE_2.create(DUTCH);

        assertEquals(List.of("X", "Y", "Z"),
                exercise.getPartners().stream().map(partner -> partner.getName()).toList());
        assertTrue(exercise.getRelations().stream().allMatch(relation -> relation.getAssessments().isEmpty()
                && relation.getDevelopment() == null && relation.getMaintenance() == null));
        assertEquals(1, exercise.getReviews().size());
    }

    @Test
    void isAsLargeAsARealMunicipality() {
        PartnerStrategy town = ExampleStrategy.TOWN.create(DUTCH);

        assertEquals(12, town.getGoals().size());
        assertEquals(80, town.getPartners().size());
        assertTrue(town.getRelations().size() > 100);
    }
}
