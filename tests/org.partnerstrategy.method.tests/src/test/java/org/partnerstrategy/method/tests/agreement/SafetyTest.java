/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Relation;

class SafetyTest {

    private static final AdviceRules RULES = AdviceRules.standard();

    /** Thresholds of 50, the line from 20 to 80, an alternative that can be made available. */
    @ParameterizedTest
    @CsvSource({ "49, 80, 1, Y2", "40, 90, 10, Y2", "50, 90, 1, K1", "0, 20, 1, X3", "10, 60, 22, X1",
            "70, 62, 1, Y1" })
    void isTheSmallestChangeThatGivesAnotherRule(int dependency, int influence, int points, String rule) {
        Safety safety = Safety.of(Sketch.strategy().relation().at(dependency, influence).last(), RULES).orElseThrow();

        assertEquals(points, safety.points());
        assertEquals(rule, safety.other().explanation().rule());
        assertEquals(points < Safety.EDGE, safety.isOnTheEdge());
    }

    @Test
    void isNoneWithoutAPlace() {
        assertEquals(Optional.empty(), Safety.of(Sketch.strategy().relation().last(), RULES));
    }

    @Property(tries = 100)
    void leavesTheRuleAsItIsWithinTheMargin(@ForAll @IntRange(max = 100) int dependency,
            @ForAll @IntRange(max = 100) int influence, @ForAll Alternative alternative) {
        Relation relation = Sketch.strategy().relation().alternative(alternative).at(dependency, influence).last();
        Safety safety = Safety.of(relation, RULES).orElseThrow();
        String rule = rule(relation, Position.of(dependency, influence));

        Position here = Position.of(dependency, influence);
        for (int right = 1 - safety.points(); right < safety.points(); right++) {
            for (int up = 1 - safety.points(); up < safety.points(); up++) {
                assertEquals(rule, rule(relation, here.moved(right, up)));
            }
        }
        assertEquals(safety.other().explanation().rule(), rule(relation, safety.position()));
    }

    private static String rule(Relation relation, Position position) {
        return RULES.advise(Situation.at(position, relation)).orElseThrow().explanation().rule();
    }
}
