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

class RuleR2Test {

    @ParameterizedTest
    @CsvSource({
            // now, alternative, directions, desired, the rule that answers, the role
            "50/50, NONE, , , R2, PROJECT_LEADER",
            "100/100, NONE, keep, , R2, PROJECT_LEADER",
            "50/50, NONE, UP, , R2, PROJECT_LEADER",
            "80/80, NONE, DOWN, , R2, PROJECT_LEADER",
            "20/20, NONE, UP, 50/50, R2, PROJECT_LEADER",
            "50/50, NONE, LEFT, , R4, CONTRACT_MANAGER",
            "50/50, NONE, LEFT+UP, , R3, ACCOUNT_MANAGER",
            "50/49, NONE, , , R8, CONTRACT_MANAGER",
            "49/50, NONE, , , R7, CONTRACT_MANAGER",
            "50/50, POSSIBLE, , , R5, PROJECT_LEADER",
            "50/50, UNKNOWN, , , R5, PROJECT_LEADER",
            "50/50, NONE, , 49/50, R7, CONTRACT_MANAGER",
            ", NONE, , , R8, CONTRACT_MANAGER",
            ", NONE, , 80/80, R8, CONTRACT_MANAGER"
    })
    void answersOrLeavesItToAnotherRule(String now, Alternative alternative, String directions, String desired,
            String rule, MaintenanceRole role) {
        Maintained.assertRule(rule, role, Maintained.advice(now, alternative, directions, desired));
    }

    @Test
    void saysWhy() {
        String text = Maintained.advice("20/20", Alternative.NONE, "UP", "80/90").explanation().text().toString();

        Stream.of("Desired at influence 90, dependency 80 (Strategic).",
                "There is no alternative",
                "without an account manager")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
