/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;

/** The advice on a single relation with the default cuts and line, or with others. */
final class Advised {

    private Advised() {
    }

    /** Cuts and line as in "60/70, 0/40 100/40": first the cuts. */
    static Advice on(int dependency, int influence, Alternative alternative, String cutsAndLine) {
        String[] parts = cutsAndLine.split(", ");
        String[] cuts = parts[0].split("/");
        return advice(Sketch.strategy().cuts(Integer.parseInt(cuts[0]), Integer.parseInt(cuts[1])).line(parts[1])
                .relation().at(dependency, influence).alternative(alternative));
    }

    static Advice on(int dependency, int influence, Alternative alternative) {
        return advice(Sketch.strategy().relation().at(dependency, influence).alternative(alternative));
    }

    private static Advice advice(Sketch sketch) {
        Advice advice = AdviceRules.standard().advise(sketch.last()).orElseThrow();
        Said.completely(advice.explanation().text());
        assertEquals(Step.DIRECTION, advice.explanation().step());
        assertEquals(sketch.last().getAlternative() == Alternative.UNKNOWN, advice.assumed());
        return advice;
    }

    static void assertRule(String rule, Advice advice) {
        assertEquals(rule, advice.explanation().rule(), advice.explanation().text().toString());
    }

    static void assertSuggests(Advice advice, Direction... directions) {
        assertEquals(Set.of(directions), advice.directions());
    }
}
