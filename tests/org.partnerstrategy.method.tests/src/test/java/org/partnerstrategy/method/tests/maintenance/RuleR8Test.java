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

class RuleR8Test {

    @ParameterizedTest
    @CsvSource({
            // now, alternative, directions, desired, the rule that answers, the role
            "50/49, AVAILABLE, , , R8, CONTRACT_MANAGER",
            "100/0, NONE, keep, , R8, CONTRACT_MANAGER",
            "80/20, UNKNOWN, UP, , R8, CONTRACT_MANAGER",
            ", UNKNOWN, , , R8, CONTRACT_MANAGER",
            ", NONE, keep, , R8, CONTRACT_MANAGER",
            ", AVAILABLE, UP, , R8, CONTRACT_MANAGER",
            "20/20, NONE, UP, 50/49, R8, CONTRACT_MANAGER",
            "49/0, NONE, , , R7, CONTRACT_MANAGER",
            "50/50, AVAILABLE, , , R5, PROJECT_LEADER"
    })
    void answersOrLeavesItToAnotherRule(String now, Alternative alternative, String directions, String desired,
            String rule, MaintenanceRole role) {
        Maintained.assertRule(rule, role, Maintained.advice(now, alternative, directions, desired));
    }

    @Test
    void saysWhy() {
        String text = Maintained.advice(null, Alternative.UNKNOWN, null, null).explanation().text().toString();

        Stream.of("Not placed in the matrix yet.",
                "leaves this open")
                .forEach(words -> assertTrue(text.contains(words), text));
    }
}
