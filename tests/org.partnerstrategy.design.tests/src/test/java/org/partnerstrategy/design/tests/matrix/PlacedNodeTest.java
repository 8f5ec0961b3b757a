/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

class PlacedNodeTest {

    private final DrawnGoal drawn = new DrawnGoal().line("0/20", "40/30", "100/90").relation("Club").at("10/15", 2024)
            .at("40/50").at("60/90").going(Direction.LEFT);

    private EObject element(PlacedNode node) {
        return switch (node) {
        case LINE_POINT -> drawn.strategy().getLinePoints().get(1);
        case DEPENDENCY_CUT, INFLUENCE_CUT -> drawn.strategy();
        case EARLIER -> drawn.last().getAssessments().getFirst();
        case TO_PLACE -> new DrawnGoal().relation("School").last();
        default -> drawn.last();
        };
    }

    @ParameterizedTest
    @CsvSource({ "CURRENT, 50, 70", "DESIRED, 30, 70", "LINE_POINT, 40, 30", "DEPENDENCY_CUT, 50, 0",
            "INFLUENCE_CUT, 0, 50", "EARLIER, 10, 15", "SPREAD_LEFT, 40, 70", "SPREAD_RIGHT, 60, 70",
            "SPREAD_LOW, 50, 50", "SPREAD_HIGH, 50, 90" })
    void liesWhereTheModelSays(PlacedNode node, int dependency, int influence) {
        assertEquals(Optional.of(Position.of(dependency, influence)), node.position(element(node)));
    }

    @ParameterizedTest
    @CsvSource({ "CURRENT, 20, 30", "DESIRED, 20, 30", "LINE_POINT, 20, 30", "DEPENDENCY_CUT, 20, 0",
            "INFLUENCE_CUT, 0, 30" })
    void liesWhereItIsMoved(PlacedNode node, int dependency, int influence) {
        node.move(element(node), Position.of(20, 30));
        assertEquals(Optional.of(Position.of(dependency, influence)), node.position(element(node)));
        assertTrue(node.canMove());
    }

    @ParameterizedTest
    @EnumSource(names = { "EARLIER", "SPREAD_LEFT", "SPREAD_RIGHT", "SPREAD_LOW", "SPREAD_HIGH" })
    void staysWhereItCannotBeMoved(PlacedNode node) {
        Optional<Position> before = node.position(element(node));
        node.move(element(node), Position.of(20, 30));
        assertEquals(before, node.position(element(node)));
        assertFalse(node.canMove());
    }

    @Test
    void aRelationStillToBePlacedIsPlacedByMovingIt() {
        Relation relation = (Relation) element(PlacedNode.TO_PLACE);
        assertEquals(Optional.empty(), PlacedNode.TO_PLACE.position(relation));
        PlacedNode.TO_PLACE.move(relation, Position.of(20, 30));
        assertEquals(Optional.of(Position.of(20, 30)), PlacedNode.CURRENT.position(relation));
    }

    @Test
    void theDirectionsFollowTheTip() {
        PlacedNode.DESIRED.move(drawn.last(), Position.of(80, 71));
        assertEquals(Set.of(Direction.RIGHT), Directions.of(drawn.last()));
    }

    @Test
    void withoutAWishTheTipLiesOnTheRelation() {
        Relation relation = new DrawnGoal().relation("School").at("33/44").last();
        assertEquals(Optional.of(Position.of(33, 44)), PlacedNode.DESIRED.position(relation));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsMapping(PlacedNode node) {
        assertEquals(Optional.of(node), PlacedNode.of(node.mapping()));
        assertEquals(Optional.empty(), PlacedNode.of("Plot"));
    }
}
