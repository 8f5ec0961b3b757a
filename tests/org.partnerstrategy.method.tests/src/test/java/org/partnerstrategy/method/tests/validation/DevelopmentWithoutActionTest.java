/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.partnerstrategy.model.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.ActionStatus;

class DevelopmentWithoutActionTest {

    private static final Checked RULE = new Checked("development-without-action", Severity.TODO);

    @ParameterizedTest
    @CsvSource({ "UP, true", "LEFT+UP, true", "DOWN, true", "keep, false", " , false" })
    void findsAWantedDevelopmentWithoutAction(String directions, boolean found) {
        RULE.assertFound(found, Sketch.strategy().relation().at(50, 50).going(directions));
        RULE.assertFound(false, Sketch.strategy().relation().at(50, 50).going(directions).action("Tender"));
    }

    @Test
    void findsADevelopmentWhoseActionWasGivenUp() {
        Sketch sketch = Sketch.strategy().relation().going("LEFT+UP").action("Tender");
        sketch.get().getActions().getFirst().setStatus(ActionStatus.CANCELLED);

        assertThat(RULE.text(sketch)).contains("(up, left)");
    }

    @Test
    void offersToPlanAnActionOfTheOwnerOfTheGoal() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").owner("Anna").going("LEFT+UP");
        RULE.fix(sketch);

        Action planned = sketch.get().getActions().getFirst();
        assertEquals("A: up, left", planned.getName());
        assertEquals("Anna", planned.getOwner().getName());
        assertEquals(2, planned.getDirections().size());
    }
}
