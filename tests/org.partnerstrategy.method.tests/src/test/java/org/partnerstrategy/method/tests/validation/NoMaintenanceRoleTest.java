/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.MaintenanceRole;

class NoMaintenanceRoleTest {

    private static final Checked RULE = new Checked("no-maintenance-role", Severity.TODO);

    @ParameterizedTest
    @EnumSource
    void findsARelationWithoutADecidedRole(MaintenanceRole role) {
        RULE.assertFound(role == MaintenanceRole.UNDECIDED, Sketch.strategy().relation().role(role));
    }

    @Test
    void offersTheSuggestedRole() {
        Sketch sketch = Sketch.strategy().relation().at(80, 80);

        assertEquals("Adopt the suggested role: project leader or policy officer", RULE.fix(sketch).toString());
        assertEquals(MaintenanceRole.PROJECT_LEADER, sketch.last().getMaintenance().getRole());
    }

    @Test
    void keepsThePersonWhenTheRoleIsFilledIn() {
        Sketch sketch = Sketch.strategy().relation().role(MaintenanceRole.UNDECIDED, "Anna");

        RULE.fix(sketch);

        assertEquals("Anna", sketch.last().getMaintenance().getPerson().getName());
    }
}
