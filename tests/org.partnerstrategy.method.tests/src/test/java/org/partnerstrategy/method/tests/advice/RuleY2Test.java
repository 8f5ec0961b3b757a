/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.POSSIBLE;
import static org.partnerstrategy.model.Direction.LEFT;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleY2Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "50, 50, POSSIBLE, Y2",
            "100, 80, AVAILABLE, Y2",
            "70, 62, UNKNOWN, Y2",
            "100, 100, POSSIBLE, Y2",
            "51, 50, POSSIBLE, Y1",
            "100, 79, AVAILABLE, Y1",
            "49, 50, POSSIBLE, K1",
            "50, 50, NONE, Z1"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "60, 10, POSSIBLE, '60/50, 0/10 100/10', Y2",
            "60, 9, POSSIBLE, '60/50, 0/10 100/10', Y1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsToKeepItAsItIs() {
        Advised.assertSuggests(Advised.on(50, 50, POSSIBLE));
    }

    @Test
    void saysWhatElseIsWorthConsidering() {
        assertTrue(Advised.on(50, 50, POSSIBLE).agreesWith(Set.of(LEFT)));
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(70, 62, POSSIBLE).explanation().text().toString();

        Stream.of("Influence 62, dependency 70: on the strategy line, which asks for 62.",
                "consider becoming less dependent (left)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
