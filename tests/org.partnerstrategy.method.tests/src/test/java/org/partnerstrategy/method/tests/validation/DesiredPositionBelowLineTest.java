/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.Direction;

class DesiredPositionBelowLineTest {

    private static final Checked RULE = new Checked("desired-position-below-line", Severity.WARNING);

    @ParameterizedTest
    @CsvSource({ "50/50, false", "50/49, true", "0/20, false", "0/19, true", "100/80, false", "100/79, true",
            "100/100, false", "100/0, true", " , false" })
    void findsWhatLiesBelowTheDefaultLine(String desired, boolean found) {
        RULE.assertFound(found, Sketch.strategy().relation().at(10, 10).going("UP").to(desired));
    }

    @ParameterizedTest
    @CsvSource({ "10/40, false", "10/39, true" })
    void followsTheLineOfTheStrategy(String desired, boolean found) {
        RULE.assertFound(found, Sketch.strategy().line("0/40 100/40").relation().at(10, 10).to(desired));
    }

    @Test
    void doesNotLookAtWhereDirectionsAloneLead() {
        RULE.assertFound(false, Sketch.strategy().relation().at(90, 10).going("UP"));
    }

    @Test
    void saysWhatTheLineAsksForAndOffersToClearThePosition() {
        Sketch sketch = Sketch.strategy().relation().at(10, 10).going("UP").to(33, 39);

        assertThat(RULE.text(sketch)).contains("(influence 39, dependency 33) lies below the strategy line, "
                + "which asks for influence 40.");
        RULE.fix(sketch);
        assertEquals(Set.of(Direction.UP), Directions.of(sketch.last()));
    }
}
