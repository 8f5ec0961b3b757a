/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRule;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.maintenance.MaintenanceSituation;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.MaintenanceRole;

class MaintenanceRulesTest {

    @ParameterizedTest
    @CsvSource({
            // the identity of the new rule, directions, the rule that answers
            "mine, RIGHT, mine",
            "R7, keep, R7",
            "R7, RIGHT, R1",
    })
    void canBeExtended(String id, String directions, String answering) {
        MaintenanceAdvice advice = MaintenanceRules.standard().with(new Rule(id, true))
                .advise(Sketch.strategy().relation().at(0, 0).going(directions).last());

        assertEquals(answering, advice.explanation().rule());
    }

    @ParameterizedTest
    @CsvSource({ "mine, R1", "R8, R1" })
    void alwaysAnswerWhateverIsReplaced(String id, String answering) {
        MaintenanceRules rules = MaintenanceRules.standard().with(new Rule(id, false));

        assertEquals("R8", rules.advise(Sketch.strategy().relation().last()).explanation().rule());
        assertEquals(answering,
                rules.advise(Sketch.strategy().relation().going("RIGHT").last()).explanation().rule());
    }

    private record Rule(String id, boolean answers) implements MaintenanceRule {

        @Override
        public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
            return answers ? Optional.of(new MaintenanceAdvice(MaintenanceRole.ACCOUNT_MANAGER,
                    situation.explanation(id, Directions.label(Direction.UP)))) : Optional.empty();
        }
    }
}
