/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

class AdviceRulesTest {

    @Test
    void giveNoAdviceOnWhatNobodyAssessed() {
        assertEquals(Optional.empty(), AdviceRules.standard().advise(Sketch.strategy().relation().last()));
    }

    @Test
    void giveNoAdviceOnHalfAnAssessment() {
        Relation relation = Sketch.strategy().relation().at(50, 50).last();
        relation.getAssessments().getFirst().setInfluence(null);

        assertEquals(Optional.empty(), AdviceRules.standard().advise(relation));
    }

    @Test
    void goByTheConsensusOfTheNewestReview() {
        Relation relation = Sketch.strategy().relation().at(100, 0, 2025).at(10, 79).at(11, 80).last();

        String text = AdviceRules.standard().advise(relation).orElseThrow().explanation().text().toString();

        assertTrue(text.startsWith("Influence 80, dependency 11: above"), text);
    }

    @ParameterizedTest
    @CsvSource({
            "K1, K1, replaced in its place",
            "mine, mine, asked before all others",
    })
    void canBeExtended(String id, String answering) {
        Relation relation = Sketch.strategy().relation().at(0, 100).last();

        Advice advice = AdviceRules.standard().with(new Rule(id)).advise(relation).orElseThrow();

        assertEquals(answering, advice.explanation().rule());
        assertEquals("Influence 100, dependency 0: above the strategy line, which asks for 20. up "
                + "The alternative is unknown; the advice assumes that one can be made available. (Handbook, step 3)",
                advice.explanation().text().toString());
    }

    @Test
    void leaveTheirPlaceToARuleThatReplacesOne() {
        Relation bottleneck = Sketch.strategy().relation().at(100, 0).last();

        Advice advice = AdviceRules.standard().with(new Rule("K1")).advise(bottleneck).orElseThrow();

        assertEquals("Y1", advice.explanation().rule());
    }

    @Test
    void stayTheSameWhenARuleIsAdded() {
        AdviceRules.standard().with(new Rule("K1"));

        Relation relation = Sketch.strategy().relation().at(0, Score.MAXIMUM).last();
        assertEquals(Set.of(), AdviceRules.standard().advise(relation).orElseThrow().directions());
    }

    private record Rule(String id) implements AdviceRule {

        @Override
        public Optional<Advice> advise(Situation situation) {
            Message reason = Directions.label(Direction.UP);
            return Optional.of(new Advice(Set.of(), List.of(), situation.assumed(),
                    situation.explanation(id, reason)));
        }
    }
}
