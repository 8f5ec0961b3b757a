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
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.MaintenanceRole;

class RoleWithoutPersonTest {

    private static final Checked RULE = new Checked("role-without-person", Severity.TODO);

    @Test
    void offersTheOwnerOfTheGoalAsProjectLeader() {
        Sketch sketch = Sketch.strategy().relation().role(MaintenanceRole.PROJECT_LEADER);
        assertThat(RULE.finding(sketch).quickFix()).isEmpty();
        sketch.owner("Anna");
        RULE.fix(sketch);
        assertEquals("Anna", sketch.last().getMaintenance().getPerson().getName());
    }

    @Test
    void offersWhoHasTheRoleForThePartnerEverywhereElse() {
        Sketch sketch = Sketch.strategy().relation("A", "One").role(MaintenanceRole.ACCOUNT_MANAGER, "Anna")
                .relation("A", "Two").role(MaintenanceRole.CONTRACT_MANAGER, "Bert")
                .relation("A", "Three").role(MaintenanceRole.ACCOUNT_MANAGER);
        RULE.fix(sketch);
        assertEquals("Anna", sketch.last().getMaintenance().getPerson().getName());

        sketch.relation("A", "Four").role(MaintenanceRole.ACCOUNT_MANAGER, "Carla")
                .relation("A", "Five").role(MaintenanceRole.ACCOUNT_MANAGER);
        assertThat(RULE.finding(sketch).quickFix()).isEmpty();
    }
}
