/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;

class OpposedDirectionsTest {

    private static final Checked RULE = new Checked("opposed-directions", Severity.ERROR);

    @ParameterizedTest
    @CsvSource({ "keep, false", "UP, false", "UP+LEFT, false", "DOWN+RIGHT, false", "UP+DOWN, true", "LEFT+RIGHT, true",
            "UP+LEFT+RIGHT, true", "UP+DOWN+LEFT+RIGHT, true", " , false" })
    void findsDirectionsThatExcludeEachOther(String directions, boolean opposed) {
        RULE.assertFound(opposed, Sketch.strategy().relation().at(50, 50).going(directions));
        RULE.assertFound(opposed, Sketch.strategy().relation().going(directions));
    }

    @ParameterizedTest
    @CsvSource({
            // now, desired, directions after the quick fix
            "70/30, 50/50, UP+LEFT",
            "70/30, 72/30, keep",
            "70/30, , UP+LEFT",
            "0/100, , keep",
    })
    void offersTheDirectionsOfTheDesiredPositionOrElseOfTheAdvice(String now, String desired, String fixed) {
        Sketch sketch = Sketch.strategy().relation().at(Integer.parseInt(now.split("/")[0]),
                Integer.parseInt(now.split("/")[1])).going("UP+DOWN+RIGHT").to(desired);

        RULE.fix(sketch);

        Sketch expected = Sketch.strategy().relation().going(fixed);
        assertEquals(Directions.of(expected.last()), Directions.of(sketch.last()));
    }

    @Test
    void offersNothingWhereNothingIsKnown() {
        assertThat(RULE.finding(Sketch.strategy().relation().going("UP+DOWN")).quickFix()).isEmpty();
    }
}
