/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.NONE;
import static org.partnerstrategy.model.Direction.UP;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleZ3Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "50, 49, NONE, Z3",
            "100, 0, NONE, Z3",
            "100, 49, NONE, Z3",
            "50, 0, NONE, Z3",
            "50, 50, NONE, Z1",
            "51, 50, NONE, Z2",
            "49, 0, NONE, X3",
            "50, 49, POSSIBLE, Y1",
            "50, 49, AVAILABLE, Y1",
            "50, 49, UNKNOWN, Y1"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "60, 69, NONE, '60/70, 0/0 100/10', Z3",
            "60, 10, NONE, '60/10, 0/0 100/10', Z1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsUp() {
        Advised.assertSuggests(Advised.on(50, 49, NONE), UP);
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(90, 20, NONE).explanation().text().toString();

        Stream.of("Influence 20, dependency 90: below the strategy line, which asks for 74.",
                "a way to make an alternative available",
                "(left)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
