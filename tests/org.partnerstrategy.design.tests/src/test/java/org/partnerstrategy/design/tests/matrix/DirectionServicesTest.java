/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.matrix.DirectionServices;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

class DirectionServicesTest {

    private final DirectionServices services = new DirectionServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @Test
    void onlyARelationThatGoesSomewhereHasATip() {
        drawn.relation("Undecided").at("50/50").relation("To place").going(Direction.UP)
                .relation("At the edge").at("100/50").going(Direction.RIGHT).relation("Kept").at("50/50").going();
        Relation going = drawn.relation("Going").at("50/50").going(Direction.UP).last();
        assertEquals(List.of(going), services.relationsWithWay(drawn.goal()));
    }

    @ParameterizedTest
    @CsvSource({ "52/50, false", "50/52, false", "53/50, true", "50/47, true" })
    void aShortArrowIsNotDrawnBetweenMarkersThatCoverEachOther(String tip, boolean isLong) {
        Relation relation = drawn.relation("Club").at("50/50").going(Direction.UP).last();
        String[] points = tip.split("/");
        relation.getDevelopment().setDesiredDependency(Score.parse(points[0]));
        relation.getDevelopment().setDesiredInfluence(Score.parse(points[1]));
        assertEquals(isLong, services.isArrowLong(relation));
    }

    @Test
    void eachToolWantsItsDirection() {
        Relation relation = drawn.relation("Club").at("50/50").last();
        services.wantUp(relation);
        services.wantUp(relation);
        assertEquals(Set.of(Direction.UP), Directions.of(relation));
        services.wantLeft(relation);
        assertEquals(Set.of(Direction.UP, Direction.LEFT), Directions.of(relation));
        assertTrue(services.wantsLeft(relation));
        services.wantRight(relation);
        assertEquals(Set.of(Direction.UP, Direction.RIGHT), Directions.of(relation));
        assertTrue(services.wantsRight(relation));
        services.wantDown(relation);
        assertEquals(Set.of(Direction.DOWN, Direction.RIGHT), Directions.of(relation));
        assertTrue(services.wantsDown(relation));
    }

    @Test
    void keepingIsADecisionAndWithdrawingLeavesNone() {
        Relation relation = drawn.relation("Club").at("50/50").last();
        assertFalse(services.isDecided(relation));
        services.keepAsItIs(relation);
        assertTrue(services.isDecided(relation));
        assertEquals(Set.of(), Directions.of(relation));
        services.withdrawDecision(relation);
        assertNull(relation.getDevelopment());
        assertFalse(services.isDecided(drawn.goal()));
    }

    @Test
    void theAdviceIsAdoptedOnce() {
        Relation relation = drawn.relation("Club").at("80/20").last();
        assertTrue(services.differsFromAdvice(relation));
        services.adoptAdvice(relation);
        assertEquals(Set.of(Direction.UP, Direction.LEFT), Directions.of(relation));
        assertFalse(services.differsFromAdvice(relation));
        assertFalse(services.differsFromAdvice(drawn.relation("To place").last()));
        assertFalse(services.differsFromAdvice(drawn.goal()));
    }

    @Test
    void theTipTellsWhereTheRelationShouldGo() {
        Relation relation = drawn.relation("Club").at("30/40").last();
        PlacedNode.DESIRED.move(relation, Position.of(30, 77));
        String tooltip = services.desiredTooltip(relation);
        assertTrue(tooltip.contains("30") && tooltip.contains("77"), tooltip);
        assertEquals("", services.desiredTooltip(drawn.relation("To place").last()));
    }
}
