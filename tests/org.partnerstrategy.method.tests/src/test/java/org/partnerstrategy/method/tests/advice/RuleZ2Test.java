/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.NONE;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleZ2Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "70, 61, NONE, Z2",
            "100, 79, NONE, Z2",
            "100, 50, NONE, Z2",
            "51, 50, NONE, Z2",
            "50, 50, NONE, Z1",
            "100, 49, NONE, Z3",
            "70, 61, POSSIBLE, Y1",
            "70, 61, UNKNOWN, Y1",
            "49, 49, NONE, X1"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "60, 70, NONE, '60/70, 0/0 60/71 100/71', Z2",
            "60, 71, NONE, '60/70, 0/0 60/71 100/71', Z1",
            "59, 69, NONE, '60/70, 0/70 100/71', X1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsRightAndUp() {
        Advised.assertSuggests(Advised.on(70, 61, NONE), RIGHT, UP);
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(70, 55, NONE).explanation().text().toString();

        Stream.of("Influence 55, dependency 70: below the strategy line, which asks for 62.",
                "(right)",
                "(up)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
