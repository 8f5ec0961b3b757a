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
import static org.partnerstrategy.model.Direction.UP;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleX1Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "49, 49, AVAILABLE, X1",
            "49, 25, AVAILABLE, X1",
            "10, 25, NONE, X1",
            "10, 25, UNKNOWN, X1",
            "49, 49, POSSIBLE, X1",
            "49, 24, AVAILABLE, X2",
            "49, 24, NONE, X3",
            "50, 49, AVAILABLE, Y1",
            "49, 50, AVAILABLE, K1",
            "0, 20, AVAILABLE, K1"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "0, 26, AVAILABLE, '50/51, 0/40 100/40', X1",
            "0, 25, AVAILABLE, '50/51, 0/40 100/40', X2",
            "0, 25, NONE, '50/51, 0/40 100/40', X3",
            "0, 0, AVAILABLE, '50/0, 0/1 100/1', X1",
            "0, 60, AVAILABLE, '50/50, 0/61 100/61', X1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsUp() {
        Advised.assertSuggests(Advised.on(49, 49, AVAILABLE), UP);
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(33, 30, POSSIBLE).explanation().text().toString();

        Stream.of("Influence 30, dependency 33: below the strategy line, which asks for 40.",
                "half of what counts as high (25)",
                "(up)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
