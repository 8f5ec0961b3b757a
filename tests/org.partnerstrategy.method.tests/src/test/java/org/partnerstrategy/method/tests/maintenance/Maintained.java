/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.MaintenanceRole;

/** The advice on keeping up a single relation. */
final class Maintained {

    private Maintained() {
    }

    /** Positions as dependency/influence, null for none; directions with + between, null when nothing was decided. */
    static MaintenanceAdvice advice(String now, Alternative alternative, String directions, String desired) {
        Sketch sketch = Sketch.strategy().relation().alternative(alternative).going(directions).to(desired);
        return now == null ? advice(sketch)
                : advice(sketch.at(Integer.parseInt(now.split("/")[0]), Integer.parseInt(now.split("/")[1])));
    }

    static MaintenanceAdvice advice(Sketch sketch) {
        MaintenanceAdvice advice = MaintenanceRules.standard().advise(sketch.last());
        Said.completely(advice.explanation().text());
        assertEquals(Step.MAINTENANCE, advice.explanation().step());
        assertEquals(advice, MaintenanceRules.standard().forOneRun().apply(sketch.last()));
        return advice;
    }

    static void assertRule(String rule, MaintenanceRole role, MaintenanceAdvice advice) {
        assertEquals(rule + " " + role, advice.explanation().rule() + " " + advice.role(),
                advice.explanation().text().toString());
    }
}
