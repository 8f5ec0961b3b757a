/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;

class ActionsTest {

    @ParameterizedTest
    @CsvSource({ "0, false, false", "1, false, false", "2, false, true", "0, true, true", "1, true, true" })
    void areInstrumentsWhenTheyServeAGroupOrAWholeGoal(int relations, boolean goal, boolean instrument) {
        Sketch sketch = Sketch.strategy().relation().action("Tender");
        for (int i = 1; i < relations; i++) {
            sketch.relation("Partner " + i, "Goal").action("Tender");
        }
        Action action = sketch.get().getActions().getFirst();
        if (relations == 0) {
            action.getRelations().clear();
        }
        if (goal) {
            action.setGoal(sketch.last().getGoal());
        }

        assertEquals(instrument, Actions.isInstrument(action));
    }

    @ParameterizedTest
    @CsvSource({ "PLANNED, 1", "IN_PROGRESS, 1", "DONE, 1", "CANCELLED, 0" })
    void serveARelationUnlessTheyWereGivenUp(ActionStatus status, int serving) {
        Sketch sketch = Sketch.strategy().relation().going("UP").action("Tender");
        sketch.get().getActions().getFirst().setStatus(status);

        assertEquals(serving, Actions.serving(sketch.last()).size());
        assertEquals(serving == 0, Actions.areMissing(sketch.last()));
    }

    @Test
    void areNotMissingWhereNoMovementIsWanted() {
        assertFalse(Actions.areMissing(Sketch.strategy().relation().last()));
        assertFalse(Actions.areMissing(Sketch.strategy().relation().going("keep").last()));
    }
}
