package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;

class MissingPartnerTest {

    private static final Checked RULE = new Checked("missing-partner", Severity.ERROR);

    @Test
    void findsARelationWithoutPartner() {
        Sketch sketch = Sketch.strategy().relation();
        RULE.assertFound(false, sketch);

        sketch.last().setPartner(null);
        assertEquals("(no partner) for Goal", RULE.finding(sketch).where().toString());
    }

    @Test
    void findsAPartnerThatWasRemovedFromTheStrategy() {
        Sketch sketch = Sketch.strategy().relation();
        sketch.get().getPartners().clear();

        RULE.assertFound(true, sketch);
    }
}
