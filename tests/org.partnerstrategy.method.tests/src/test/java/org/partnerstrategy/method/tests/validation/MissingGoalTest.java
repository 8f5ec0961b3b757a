/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;

class MissingGoalTest {

    private static final Checked RULE = new Checked("missing-goal", Severity.ERROR);

    @Test
    void findsARelationWithoutGoal() {
        Sketch sketch = Sketch.strategy().relation();
        RULE.assertFound(false, sketch);

        sketch.last().setGoal(null);
        assertEquals("Partner for (no goal)", RULE.finding(sketch).where().toString());
    }

    @Test
    void findsAGoalThatWasRemovedFromTheStrategy() {
        Sketch sketch = Sketch.strategy().relation();
        sketch.get().getGoals().clear();

        RULE.assertFound(true, sketch);
    }

    @Test
    void acceptsASubgoal() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").relation("A", "Sub-goal");
        sketch.get().getGoals().getFirst().getGoals().add(sketch.last().getGoal());

        RULE.assertFound(false, sketch);
    }
}
