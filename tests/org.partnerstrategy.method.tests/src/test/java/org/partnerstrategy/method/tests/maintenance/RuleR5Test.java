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

class RuleR5Test {

    @ParameterizedTest
    @CsvSource({
            // now, alternative, directions, desired, the rule that answers, the role
            "50/50, POSSIBLE, , , R5, PROJECT_LEADER",
            "100/100, AVAILABLE, keep, , R5, PROJECT_LEADER",
            "50/50, UNKNOWN, UP, , R5, PROJECT_LEADER",
            "20/20, AVAILABLE, UP, 50/50, R5, PROJECT_LEADER",
            "50/50, NONE, , , R2, PROJECT_LEADER",
            "49/50, AVAILABLE, , , R7, CONTRACT_MANAGER",
            "50/49, AVAILABLE, , , R8, CONTRACT_MANAGER",
            "80/80, AVAILABLE, UP, 49/80, R7, CONTRACT_MANAGER",
            "80/80, AVAILABLE, LEFT, , R4, CONTRACT_MANAGER"
    })
    void answersOrLeavesItToAnotherRule(String now, Alternative alternative, String directions, String desired,
            String rule, MaintenanceRole role) {
        Maintained.assertRule(rule, role, Maintained.advice(now, alternative, directions, desired));
    }

    @Test
    void saysWhy() {
        String text = Maintained.advice("70/70", Alternative.POSSIBLE, null, null).explanation().text().toString();

        Stream.of("strategic partnership",
                "without an account manager")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
