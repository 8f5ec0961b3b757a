/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Direction;

class AdviceDiffersTest {

    private static final Checked RULE = new Checked("advice-differs", Severity.INFORMATION);

    @ParameterizedTest
    @CsvSource({
            // now, alternative, decided, whether the advice differs
            "70/30, UNKNOWN, LEFT+UP, false",
            "70/30, UNKNOWN, UP, true",
            "70/30, UNKNOWN, keep, true",
            "70/30, UNKNOWN, , false",
            "80/80, POSSIBLE, keep, false",
            "80/80, POSSIBLE, LEFT, false",
            "80/80, POSSIBLE, RIGHT, true",
            "10/10, AVAILABLE, DOWN, false",
            "10/10, AVAILABLE, UP, false",
            "10/10, AVAILABLE, keep, true",
            "10/10, NONE, DOWN, true",
            "80/20, NONE, UP, false",
            "80/20, NONE, LEFT+UP, true",
            "10/90, NONE, keep, false",
    })
    void findsDecisionsThatDifferFromTheAdvice(String now, Alternative alternative, String decided, boolean found) {
        RULE.assertFound(found, Sketch.strategy().relation().at(Integer.parseInt(now.split("/")[0]),
                Integer.parseInt(now.split("/")[1])).alternative(alternative).going(decided));
    }

    @Test
    void findsNothingWhereNobodyAssessed() {
        RULE.assertFound(false, Sketch.strategy().relation().going("RIGHT"));
    }

    @Test
    void saysBothAndWhyAndOffersTheAdvice() {
        Sketch sketch = Sketch.strategy().relation().at(70, 30).going("RIGHT").to(90, 30);

        String text = RULE.text(sketch);

        assertTrue(text.startsWith("Decided: right. Rule Y1 suggests: up, left. Influence 30, dependency 70"), text);
        assertTrue(text.endsWith("(Handbook, step 3)"), text);
        assertEquals("Adopt the advice: up, left", RULE.fix(sketch).toString());
        assertEquals(Set.of(Direction.LEFT, Direction.UP), Directions.of(sketch.last()));
        assertNull(sketch.last().getDevelopment().getDesiredDependency());
    }
}
