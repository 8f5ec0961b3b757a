/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.AVAILABLE;
import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleX2Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "0, 19, AVAILABLE, X2",
            "49, 24, AVAILABLE, X2",
            "49, 0, AVAILABLE, X2",
            "0, 0, AVAILABLE, X2",
            "49, 25, AVAILABLE, X1",
            "0, 20, AVAILABLE, K1",
            "50, 24, AVAILABLE, Y1",
            "49, 24, POSSIBLE, X3",
            "49, 24, NONE, X3",
            "49, 24, UNKNOWN, X3"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "0, 25, AVAILABLE, '50/51, 0/40 100/40', X2",
            "0, 26, AVAILABLE, '50/51, 0/40 100/40', X1",
            "0, 25, AVAILABLE, '0/51, 0/40 100/40', Y1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsDown() {
        Advised.assertSuggests(Advised.on(0, 19, AVAILABLE), DOWN);
    }

    @Test
    void saysWhatElseIsWorthConsidering() {
        assertTrue(Advised.on(0, 19, AVAILABLE).agreesWith(Set.of(UP)));
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(20, 10, AVAILABLE).explanation().text().toString();

        Stream.of("Influence 10, dependency 20: below the strategy line, which asks for 32.",
                "(down)",
                "(up) if the partner is worth the investment")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
