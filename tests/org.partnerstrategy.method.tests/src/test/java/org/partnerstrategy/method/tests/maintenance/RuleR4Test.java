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

class RuleR4Test {

    @ParameterizedTest
    @CsvSource({
            // now, alternative, directions, desired, the rule that answers, the role
            "50/50, POSSIBLE, LEFT, , R4, CONTRACT_MANAGER",
            "80/80, NONE, LEFT, , R4, CONTRACT_MANAGER",
            "0/0, AVAILABLE, DOWN, , R4, CONTRACT_MANAGER",
            "80/80, POSSIBLE, DOWN, , R4, CONTRACT_MANAGER",
            "50/50, POSSIBLE, LEFT+DOWN, , R4, CONTRACT_MANAGER",
            ", UNKNOWN, LEFT, , R4, CONTRACT_MANAGER",
            ", UNKNOWN, DOWN, , R4, CONTRACT_MANAGER",
            "80/80, NONE, DOWN, , R2, PROJECT_LEADER",
            "80/80, POSSIBLE, LEFT+UP, , R3, ACCOUNT_MANAGER",
            "80/80, POSSIBLE, UP, , R5, PROJECT_LEADER"
    })
    void answersOrLeavesItToAnotherRule(String now, Alternative alternative, String directions, String desired,
            String rule, MaintenanceRole role) {
        Maintained.assertRule(rule, role, Maintained.advice(now, alternative, directions, desired));
    }

    @Test
    void saysWhy() {
        String text = Maintained.advice("70/50", Alternative.POSSIBLE, "LEFT", null).explanation().text().toString();

        Stream.of("contract manager is enough")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
