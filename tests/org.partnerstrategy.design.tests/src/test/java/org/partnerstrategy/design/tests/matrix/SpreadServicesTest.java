/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.design.matrix.SpreadServices;
import org.partnerstrategy.model.Relation;

class SpreadServicesTest {

    private final SpreadServices services = new SpreadServices();
    private final DrawnGoal drawn = new DrawnGoal();

    @Test
    void theSpreadIsDrawnAlongTheAxesOnWhichAssessorsDiffer() {
        Relation both = drawn.relation("Both").at("10/20").at("30/40").last();
        Relation dependency = drawn.relation("Dependency").at("10/20").at("30/20").last();
        Relation influence = drawn.relation("Influence").at("10/20").at("10/30").last();
        drawn.relation("Agreed").at("10/20").at("10/20").relation("Earlier").at("10/20", 2025).at("30/40")
                .relation("To place");
        assertEquals(List.of(both, dependency), services.relationsWithDependencySpread(drawn.goal()));
        assertEquals(List.of(both, influence), services.relationsWithInfluenceSpread(drawn.goal()));
    }

    @Test
    void theEndsOfASpreadTellIt() {
        String tooltip = services.spreadTooltip(drawn.relation("Club").at("10/20").at("30/40").last());
        assertTrue(tooltip.contains("20\u201340") && tooltip.contains("10\u201330"), tooltip);
        assertEquals("", services.spreadTooltip(drawn.relation("To place").last()));
    }
}
