/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.AVAILABLE;
import static org.partnerstrategy.model.Alternative.POSSIBLE;
import static org.partnerstrategy.model.Alternative.UNKNOWN;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleY1Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "50, 49, POSSIBLE, Y1",
            "100, 79, AVAILABLE, Y1",
            "100, 0, UNKNOWN, Y1",
            "70, 61, POSSIBLE, Y1",
            "51, 50, AVAILABLE, Y1",
            "50, 50, POSSIBLE, Y2",
            "70, 62, UNKNOWN, Y2",
            "49, 49, POSSIBLE, X1",
            "50, 49, NONE, Z3",
            "51, 50, NONE, Z2"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "60, 39, POSSIBLE, '60/50, 0/40 100/40', Y1",
            "60, 40, POSSIBLE, '60/50, 0/40 100/40', Y2",
            "59, 39, POSSIBLE, '60/50, 0/40 100/40', X1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsLeftAndUp() {
        Advised.assertSuggests(Advised.on(50, 49, POSSIBLE), LEFT, UP);
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(70, 30, AVAILABLE).explanation().text().toString();

        Stream.of("Influence 30, dependency 70: below the strategy line, which asks for 62.",
                "an alternative is available",
                "(left)",
                "(up)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }

    @Test
    void saysThatTheAlternativeWasAssumed() {
        String text = Advised.on(70, 30, UNKNOWN).explanation().text().toString();

        Stream.of("the advice assumes that one can be made available")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
