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

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleZ1Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "50, 50, NONE, Z1",
            "70, 62, NONE, Z1",
            "100, 80, NONE, Z1",
            "100, 100, NONE, Z1",
            "50, 100, NONE, Z1",
            "70, 61, NONE, Z2",
            "50, 49, NONE, Z3",
            "49, 50, NONE, K1",
            "70, 62, POSSIBLE, Y2",
            "70, 62, AVAILABLE, Y2",
            "70, 62, UNKNOWN, Y2"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "60, 70, NONE, '60/70, 0/0 100/70', Z1",
            "59, 70, NONE, '60/70, 0/0 100/70', K1",
            "60, 69, NONE, '60/70, 0/0 100/70', Z3",
            "60, 70, NONE, '60/70, 0/71 100/71', Z2",
            "0, 0, NONE, '0/0, 0/0 100/0', Z1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsRight() {
        Advised.assertSuggests(Advised.on(50, 50, NONE), RIGHT);
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(80, 90, NONE).explanation().text().toString();

        Stream.of("Influence 90, dependency 80: above the strategy line, which asks for 68.",
                "there is no alternative",
                "(right)",
                "(Handbook, step 3)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
