/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Score;

class ArrowDisagreesWithDirectionsTest {

    private static final Checked RULE = new Checked("arrow-disagrees-with-directions", Severity.WARNING);

    @ParameterizedTest
    @CsvSource({
            // now, directions, desired, whether they disagree
            "50/50, UP, 50/70, false",
            "50/50, UP, 52/53, false",
            "50/50, UP, 50/52, true",
            "50/50, UP, 50/50, true",
            "50/50, UP, 53/70, true",
            "50/50, UP, 50/30, true",
            "50/50, LEFT+UP, 47/53, false",
            "50/50, LEFT+UP, 48/53, true",
            "50/50, RIGHT+DOWN, 53/47, false",
            "50/50, keep, 50/50, false",
            "50/50, keep, 52/48, false",
            "50/50, keep, 53/50, true",
            // at an edge there is no room to move
            "100/50, RIGHT, 100/50, false",
            "98/50, RIGHT, 98/50, false",
            "98/50, RIGHT, 100/50, false",
            "97/50, RIGHT, 97/50, true",
            "100/50, RIGHT, 97/50, true",
            "100/50, LEFT, 100/50, true",
            "0/50, LEFT, 0/50, false",
            "2/50, LEFT, 2/50, false",
            "3/50, LEFT, 3/50, true",
            "50/100, UP, 50/100, false",
            "50/97, UP, 50/97, true",
            "50/0, DOWN, 50/0, false",
            "50/3, DOWN, 50/3, true",
            "100/50, RIGHT+UP, 100/70, false",
            // without a desired position directions always agree
            "50/50, LEFT+UP, , false",
            "99/99, RIGHT+UP, , false",
            "50/50, , , false",
            // opposed directions are another rule
            "50/50, UP+DOWN, 50/50, false",
            "50/50, UP+DOWN, , false",
    })
    void findsDesiredPositionsThatLieElsewhere(String now, String directions, String desired, boolean found) {
        RULE.assertFound(found, placed(now).going(directions).to(desired));
    }

    @Test
    void cannotCompareWhereNobodyAssessed() {
        RULE.assertFound(false, Sketch.strategy().relation().going("UP").to(20, 20));
    }

    @ParameterizedTest
    @CsvSource({ "80, , UP+LEFT, false", "80, , DOWN, true", ", 20, UP+LEFT, false", ", 20, UP, true" })
    void comparesTheAxisThatWasDecided(Integer influence, Integer dependency, String directions, boolean found) {
        Sketch sketch = placed("50/50").going(directions);
        Development development = sketch.last().getDevelopment();
        development.setDesiredInfluence(influence == null ? null : Score.of(influence));
        development.setDesiredDependency(dependency == null ? null : Score.of(dependency));

        RULE.assertFound(found, sketch);
    }

    @Test
    void offersTheDirectionsOfTheDesiredPosition() {
        Sketch sketch = placed("50/50").going("RIGHT").to(20, 80);

        assertEquals("Use the directions of the desired position: up, left", RULE.fix(sketch).toString());
        assertEquals(Set.of(Direction.LEFT, Direction.UP), Directions.of(sketch.last()));
    }

    private static Sketch placed(String now) {
        return Sketch.strategy().relation().at(Integer.parseInt(now.split("/")[0]),
                Integer.parseInt(now.split("/")[1]));
    }
}
