/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.design.matrix.ClickedPlace;
import org.partnerstrategy.design.matrix.GoalServices;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

class GoalServicesTest {

    private final GoalServices services = new GoalServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @Test
    void titlesNameTheGoal() {
        assertThat(services.matrixTitle(drawn.goal())).endsWith(": Sport");
        assertThat(services.directionsTitle(drawn.goal())).endsWith(": Sport");
    }

    @Test
    void eachRelationIsEitherPlacedOrStillToBePlaced() {
        Relation placed = drawn.relation("Club").at("40/60").last();
        Relation toPlace = drawn.relation("School").last();
        assertEquals(List.of(placed), services.placedRelations(drawn.goal()));
        assertEquals(List.of(toPlace), services.relationsToPlace(drawn.goal()));
    }

    @Test
    void aNewPartnerIsStillToBePlaced() {
        Relation relation = services.addPartner(drawn.goal());
        assertEquals(List.of(relation), services.relationsToPlace(drawn.goal()));
        assertEquals(List.of(relation.getPartner()), drawn.strategy().getPartners());
        assertFalse(relation.getPartner().getName().isBlank());
        assertSame(drawn.strategy(), relation.eContainer());
    }

    @Test
    void aNewPartnerComesWhereTheUserWorks() {
        ClickedPlace.during(Position.of(30, 70), () -> services.addPartner(drawn.goal()));
        Relation relation = services.placedRelations(drawn.goal()).getFirst();
        assertEquals(Optional.of(Position.of(30, 70)), Round.newest(relation).map(Round::consensus));
        assertEquals(List.of(services.addPartner(drawn.goal())), services.relationsToPlace(drawn.goal()));
    }

    @Test
    void aPartnerIsRelatedOnlyOnce() {
        Relation relation = drawn.relation("Club").at("40/60").last();
        Partner other = drawn.partner("School");
        assertEquals(List.of(other), services.partnersToRelate(drawn.goal()));
        ClickedPlace.during(Position.of(10, 10),
                () -> assertSame(relation, services.relate(drawn.goal(), relation.getPartner())));
        assertEquals(Optional.of(Position.of(40, 60)), Round.newest(relation).map(Round::consensus));
        Relation added = services.relate(drawn.goal(), other);
        assertEquals(List.of(added), services.relationWith(drawn.goal(), other));
        assertEquals(List.of(), services.partnersToRelate(drawn.goal()));
    }

    @Test
    void onlyAGoalOfAStrategyHasAMatrix() {
        Goal loose = PartnerStrategyFactory.eINSTANCE.createGoal();
        assertTrue(services.isGoalOfStrategy(drawn.goal()));
        assertFalse(services.isGoalOfStrategy(loose));
        assertFalse(services.isGoalOfStrategy(drawn.partner("Club")));
        assertEquals(List.of(), services.partnersToRelate(loose));
        assertEquals(List.of(), services.measuringStrategy(loose));
    }

    @Test
    void onlyAPartnerIsDropped() {
        assertTrue(services.isPartner(drawn.partner("Club")));
        assertFalse(services.isPartner(drawn.goal()));
    }
}
