/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.partnerstrategy.model.Direction;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;

class DuplicateRelationTest {

    private static final Checked RULE = new Checked("duplicate-relation", Severity.ERROR);

    @Test
    void findsEachFurtherRelationOfAPartnerWithAGoal() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").relation("B", "Goal").relation("A", "Goal")
                .relation("A", "Other goal").relation("A", "Goal");

        assertEquals(List.of(sketch.get().getRelations().get(2), sketch.get().getRelations().get(4)),
                RULE.findings(sketch).stream().map(Finding::element).toList());
    }

    @Test
    void acceptsPartnersOfTheSameNameAndRelationsWithoutEnds() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").relation("B", "Goal").relation("C", "Goal")
                .relation("D", "Goal");
        sketch.get().getPartners().forEach(partner -> partner.setName("A"));
        sketch.get().getRelations().get(2).setPartner(null);
        sketch.get().getRelations().get(3).setPartner(null);

        RULE.assertFound(false, sketch);
    }

    @Test
    void offersToCombineThem() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").at(70, 30).relation("A", "Goal").going(Direction.UP);
        RULE.fix(sketch);

        assertEquals(1, sketch.get().getRelations().size());
        assertEquals(1, sketch.get().getRelations().getFirst().getAssessments().size());
        assertEquals(List.of(Direction.UP), sketch.get().getRelations().getFirst().getDevelopment().getDirections());
    }
}
