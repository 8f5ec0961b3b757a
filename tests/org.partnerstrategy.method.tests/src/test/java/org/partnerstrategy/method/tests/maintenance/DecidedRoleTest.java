/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.maintenance.DecidedRole;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Relation;

class DecidedRoleTest {

    private static Maintenance adopted(Sketch sketch) {
        Relation relation = sketch.last();
        DecidedRole.adopt(relation, MaintenanceRules.standard().advise(relation), Locale.ENGLISH);
        return relation.getMaintenance();
    }

    @Test
    void isSuggestedWithTheReasonOfTheRuleAndTheOwnerOfTheGoal() {
        Maintenance decision = adopted(Sketch.strategy().relation().at(70, 70).going(Direction.RIGHT).owner("Anna"));
        assertEquals(MaintenanceRole.PROJECT_LEADER, decision.getRole());
        assertEquals("Anna", decision.getPerson().getName());
        assertTrue(decision.getReason().startsWith("R1: "), decision.getReason());
    }

    @Test
    void keepsTheReasonAndThePersonThatWereNoted() {
        Sketch sketch = Sketch.strategy().relation().at(70, 70).going(Direction.RIGHT).owner("Anna")
                .role(MaintenanceRole.CONTRACT_MANAGER, "Bob");
        sketch.last().getMaintenance().setReason("As agreed");
        Maintenance decision = adopted(sketch);
        assertEquals(MaintenanceRole.PROJECT_LEADER, decision.getRole());
        assertEquals("Bob", decision.getPerson().getName());
        assertEquals("As agreed", decision.getReason());
    }

    @Test
    void namesNobodyForAnotherRoleThanProjectLeader() {
        assertNull(adopted(Sketch.strategy().relation().at(70, 30).going("LEFT+UP").owner("Anna")).getPerson());
    }
}
