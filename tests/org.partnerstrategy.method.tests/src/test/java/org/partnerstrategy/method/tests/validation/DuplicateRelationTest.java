package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

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
}
