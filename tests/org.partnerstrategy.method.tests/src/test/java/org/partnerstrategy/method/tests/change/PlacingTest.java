/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Relation;

class PlacingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Placing placing = new Placing(TODAY);

    @Test
    void beginsAReviewOfTodayWhenThereIsNone() {
        Relation relation = Sketch.strategy().relation().last();
        placing.place(relation, Position.of(10, 20));
        assertEquals(Optional.of(Position.of(10, 20)), position(relation));
        assertEquals(TODAY, relation.getAssessments().getFirst().getReview().getDate());
    }

    @Test
    void changesTheOnlyOpinionOfTheNewestReview() {
        Relation relation = Sketch.strategy().relation().at(10, 20, 2024).at(30, 40, 2025).last();
        placing.place(relation, Position.of(50, 60));
        assertEquals(Optional.of(Position.of(50, 60)), position(relation));
        assertEquals(2, relation.getAssessments().size());
    }

    @Test
    void leavesAnOlderReviewAsItIs() {
        Sketch sketch = Sketch.strategy().relation().at(10, 20, 2024);
        Relation relation = sketch.last();
        sketch.relation().at(70, 70, 2025);
        placing.place(relation, Position.of(50, 60));
        assertEquals(2, relation.getAssessments().size());
        Placing.withdraw(relation);
        assertEquals(Optional.of(Position.of(10, 20)), position(relation));
    }

    @Test
    void keepsWhatSeveralThoughtBesideTheJointAssessment() {
        Relation relation = Sketch.strategy().relation().at(10, 20, 2025).at(30, 60, 2025).last();
        assertEquals(2, Placing.keptBeside(relation));
        placing.place(relation, Position.of(50, 50));
        assertEquals(Optional.of(Position.of(50, 50)), position(relation));
        assertEquals(3, relation.getAssessments().size());
        assertTrue(Round.isJoint(relation.getAssessments().getLast()));
        assertEquals(0, Placing.keptBeside(relation));

        placing.place(relation, Position.of(60, 60));
        assertEquals(Optional.of(Position.of(60, 60)), position(relation));
        assertEquals(3, relation.getAssessments().size());
    }

    private static Optional<Position> position(Relation relation) {
        return Placement.now(relation).map(Placement::position);
    }
}
