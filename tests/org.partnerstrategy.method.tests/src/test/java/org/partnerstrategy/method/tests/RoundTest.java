/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Spread;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.Relation;

class RoundTest {

    @ParameterizedTest
    @CsvSource({ "10, 10, 10, 10", "10, 10, 11, 10", "10, 11, 11, 11", "0, 0, 1, 0", "0, 1, 1, 1", "99, 100, 100, 100",
            "0, 50, 100, 50", "0, 0, 100, 33", "0, 100, 100, 67" })
    void meetsInTheMean(int one, int two, int three, int mean) {
        Round round = Round.newest(Sketch.strategy().relation().at(one, 0).at(two, 0).at(three, 0).last())
                .orElseThrow();

        assertEquals(Position.of(mean, 0), round.consensus());
    }

    @ParameterizedTest
    @CsvSource({ "10, 11, 11", "0, 1, 1", "99, 100, 100", "10, 12, 11" })
    void roundsHalfUp(int one, int other, int mean) {
        Round round = Round.newest(Sketch.strategy().relation().at(0, one).at(0, other).last()).orElseThrow();

        assertEquals(Position.of(0, mean), round.consensus());
    }

    @Test
    void spreadsOverTheLowestAndHighestOnEachAxis() {
        Spread spread = Round.newest(Sketch.strategy().relation().at(10, 90).at(30, 50).at(20, 60).last())
                .orElseThrow().spread();

        assertEquals(new Spread(Position.of(10, 50), Position.of(30, 90)), spread);
        assertEquals(40, spread.points());
        assertTrue(spread.isDisagreement());
    }

    @Test
    void followEachOtherInTimeWithThoseOutsideAnyReviewFirst() {
        Relation relation = Sketch.strategy().relation().at(3, 0, 2026).at(2, 0, 2025).at(1, 0, 2024).last();
        relation.getAssessments().getLast().setReview(null);

        assertEquals(List.of(1, 2, 3), Round.of(relation).stream()
                .map(round -> round.consensus().dependency().points()).toList());
    }

    @Test
    void countCompleteAssessmentsOnly() {
        Relation relation = Sketch.strategy().relation().at(10, 10, 2025).at(90, 90, 2026).last();
        relation.getAssessments().getLast().setInfluence(null);

        assertEquals(Position.of(10, 10), Round.newest(relation).orElseThrow().consensus());
    }

    @Test
    void countTheJointAssessmentAlone() {
        Relation relation = Sketch.strategy().relation().at(10, 10).at(30, 30).at(80, 80).last();
        relation.getAssessments().getLast().setKind(AssessmentKind.JOINT);

        Round round = Round.newest(relation).orElseThrow();
        assertEquals(Position.of(80, 80), round.consensus());
        assertEquals(0, round.spread().points());
        assertEquals(3, round.assessments().size());
    }
}
