/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.NONE;
import static org.partnerstrategy.model.Alternative.UNKNOWN;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleK1Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "0, 20, NONE, K1",
            "0, 100, AVAILABLE, K1",
            "49, 50, POSSIBLE, K1",
            "49, 100, UNKNOWN, K1",
            "10, 26, NONE, K1",
            "10, 25, NONE, X1",
            "0, 19, AVAILABLE, X2",
            "0, 19, NONE, X3",
            "50, 50, NONE, Z1",
            "50, 50, AVAILABLE, Y2"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "59, 10, NONE, '60/50, 0/10 100/10', K1",
            "0, 0, AVAILABLE, '50/50, 0/0 100/100', K1",
            "60, 10, AVAILABLE, '60/50, 0/10 100/10', Y2"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsToKeepItAsItIs() {
        Advised.assertSuggests(Advised.on(0, 20, NONE));
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(10, 60, UNKNOWN).explanation().text().toString();

        Stream.of("above the strategy line, which asks for 26.",
                "Keep it as it is",
                "the advice assumes")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
