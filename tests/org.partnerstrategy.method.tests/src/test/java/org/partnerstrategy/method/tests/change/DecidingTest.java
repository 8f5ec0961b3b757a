/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Deciding;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;

class DecidingTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // from, tip put at, directions, desired dependency, desired influence
            "50/50, 70/80, up right, 70, 80", "50/50, 52/80, up, -, 80", "50/50, 20/48, left, 20, -",
            "50/50, 50/10, down, -, 10", "50/50, 53/47, down right, 53, 47", "99/50, 99/50, '', -, -",
    })
    void theTipOfAnArrowSaysItsDirections(String from, String tip, String directions, Integer dependency,
            Integer influence) {
        Position now = position(from);
        Relation relation = Sketch.strategy().relation().at(now.dependency().points(), now.influence().points())
                .going(Direction.LEFT).last();
        Deciding.toward(relation, position(tip));
        assertEquals(directions, String.join(" ", Directions.of(relation).stream().sorted()
                .map(Direction::getLiteral).toList()));
        assertEquals(dependency, relation.getDevelopment().getDesiredDependency() == null ? null
                : (Integer) relation.getDevelopment().getDesiredDependency().points());
        assertEquals(influence, relation.getDevelopment().getDesiredInfluence() == null ? null
                : (Integer) relation.getDevelopment().getDesiredInfluence().points());
        Arrow.of(relation).ifPresent(arrow -> assertTrue(arrow.agreesWithDirections()));
    }

    @Test
    void aDirectionWithoutRoomStaysWhenTheTipMovesElsewhere() {
        Relation relation = Sketch.strategy().relation().at(99, 50).going(Direction.RIGHT).last();
        Deciding.toward(relation, Position.of(99, 80));
        assertEquals(Set.of(Direction.UP, Direction.RIGHT), Directions.of(relation));
    }

    @Test
    void aDirectionTakesThePlaceOfItsOppositeAndOfAScoreThatLedThere() {
        Relation relation = Sketch.strategy().relation().at(50, 50).going(Direction.UP, Direction.LEFT).to(20, 80)
                .last();
        Deciding.toggle(relation, Direction.DOWN);
        assertEquals(Set.of(Direction.DOWN, Direction.LEFT), Directions.of(relation));
        assertNull(relation.getDevelopment().getDesiredInfluence());
        assertEquals(20, relation.getDevelopment().getDesiredDependency().points());
        Deciding.toggle(relation, Direction.LEFT);
        assertNull(relation.getDevelopment().getDesiredDependency());
    }

    @Test
    void nothingIsDecidedByLeavingATipWhereItIs() {
        Relation relation = Sketch.strategy().relation().at(50, 50).last();
        Deciding.toward(relation, Position.of(51, 49));
        assertNull(relation.getDevelopment());
    }

    private static Position position(String text) {
        String[] points = text.split("/");
        return Position.of(Integer.parseInt(points[0]), Integer.parseInt(points[1]));
    }
}
