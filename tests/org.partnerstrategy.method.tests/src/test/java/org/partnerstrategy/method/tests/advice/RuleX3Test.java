/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Alternative.NONE;
import static org.partnerstrategy.model.Alternative.POSSIBLE;
import static org.partnerstrategy.model.Alternative.UNKNOWN;
import static org.partnerstrategy.model.Direction.UP;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;

class RuleX3Test {

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, the rule that answers
            "49, 24, POSSIBLE, X3",
            "49, 24, NONE, X3",
            "49, 24, UNKNOWN, X3",
            "0, 19, POSSIBLE, X3",
            "0, 0, NONE, X3",
            "49, 24, AVAILABLE, X2",
            "49, 25, POSSIBLE, X1",
            "0, 20, POSSIBLE, K1",
            "50, 24, POSSIBLE, Y1",
            "50, 24, NONE, Z3"
    })
    void answersOrLeavesItToAnotherRule(int dependency, int influence, Alternative alternative, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative));
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, alternative, cuts and line, the rule that answers
            "0, 25, NONE, '50/51, 0/40 100/40', X3",
            "0, 26, NONE, '50/51, 0/40 100/40', X1"
    })
    void followsTheCutsAndTheLineOfTheStrategy(int dependency, int influence, Alternative alternative,
            String cutsAndLine, String rule) {
        Advised.assertRule(rule, Advised.on(dependency, influence, alternative, cutsAndLine));
    }

    @Test
    void suggestsUp() {
        Advised.assertSuggests(Advised.on(49, 24, POSSIBLE), UP);
    }

    @Test
    void saysWhyWithTheNumbers() {
        String text = Advised.on(20, 10, NONE).explanation().text().toString();

        Stream.of("no alternative is available",
                "(up)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }

    @Test
    void saysThatTheAlternativeWasAssumed() {
        String text = Advised.on(20, 10, UNKNOWN).explanation().text().toString();

        Stream.of("the advice assumes that one can be made available")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
