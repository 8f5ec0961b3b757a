/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.MaintenanceRole;

class RuleR1Test {

    @ParameterizedTest
    @CsvSource({
            // now, alternative, directions, desired, the rule that answers, the role
            "50/50, NONE, RIGHT, , R1, PROJECT_LEADER",
            "0/0, AVAILABLE, RIGHT, , R1, PROJECT_LEADER",
            "100/100, NONE, RIGHT+UP, , R1, PROJECT_LEADER",
            "80/20, UNKNOWN, RIGHT, 90/90, R1, PROJECT_LEADER",
            ", UNKNOWN, RIGHT, , R1, PROJECT_LEADER",
            "50/50, NONE, UP, , R2, PROJECT_LEADER",
            "50/50, POSSIBLE, keep, , R5, PROJECT_LEADER",
            "50/50, POSSIBLE, , , R5, PROJECT_LEADER"
    })
    void answersOrLeavesItToAnotherRule(String now, Alternative alternative, String directions, String desired,
            String rule, MaintenanceRole role) {
        Maintained.assertRule(rule, role, Maintained.advice(now, alternative, directions, desired));
    }

    @Test
    void saysWhy() {
        String text = Maintained.advice("50/50", Alternative.NONE, "RIGHT", null).explanation().text().toString();

        Stream.of("Now at influence 50, dependency 50 (Strategic).",
                "without an account manager",
                "(Handbook, step 5)")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
