/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

class ArrowTest {

    @ParameterizedTest
    @CsvSource({
            // now, directions, end
            "50, 50, UP, 50, 70", "50, 50, DOWN, 50, 30", "50, 50, LEFT, 30, 50", "50, 50, RIGHT, 70, 50",
            "50, 50, LEFT+UP, 30, 70", "90, 95, RIGHT+UP, 100, 100", "10, 5, LEFT+DOWN, 0, 0",
            "100, 50, RIGHT, 100, 50",
            "81, 80, RIGHT+UP, 100, 100", "80, 81, RIGHT+UP, 100, 100",
    })
    void isTwentyPointsLongPerDirectionAndStopsAtTheEdge(int dependency, int influence, String directions,
            int endDependency, int endInfluence) {
        Arrow arrow = Arrow.of(Sketch.strategy().relation().at(dependency, influence).going(directions).last())
                .orElseThrow();

        assertEquals(Position.of(endDependency, endInfluence), arrow.to());
    }

    @Test
    void endsAtTheDesiredPosition() {
        Arrow arrow = Arrow.of(Sketch.strategy().relation().at(50, 50).going("UP").to(45, 90).last()).orElseThrow();

        assertEquals(Position.of(45, 90), arrow.to());
    }

    @Test
    void goesItsDefaultLengthOnAnAxisWithoutADesiredScore() {
        Sketch sketch = Sketch.strategy().relation().at(50, 50).going("LEFT+UP");
        sketch.last().getDevelopment().setDesiredInfluence(Score.of(90));

        assertEquals(Optional.of(Position.of(30, 90)), Arrow.desired(sketch.last()));
    }

    @Test
    void isAbsentWhereNothingShouldMove() {
        assertThat(Arrow.of(Sketch.strategy().relation().at(50, 50).last())).isEmpty();
        assertThat(Arrow.of(Sketch.strategy().relation().at(50, 50).going("keep").last())).isEmpty();
        assertThat(Arrow.of(Sketch.strategy().relation().at(50, 50).to(50, 50).last())).isEmpty();
    }

    @Test
    void isAbsentWhereNobodyAssessed() {
        assertThat(Arrow.of(Sketch.strategy().relation().going("UP").to(50, 50).last())).isEmpty();
    }

    @Test
    void isKnownAtAReviewOnlyWhenItWasDecidedByThen() {
        Relation relation = Sketch.strategy().relation().at(20, 30, 2025).at(60, 30, 2026).going("UP").last();
        Review first = relation.getAssessments().getFirst().getReview();
        relation.getDevelopment().setReview(relation.getAssessments().getLast().getReview());

        assertEquals(Optional.empty(), Arrow.at(relation, first));
        relation.getDevelopment().setReview(first);
        assertEquals(Optional.of(Position.of(20, 30)), Arrow.at(relation, first).map(Arrow::from));
    }
}
