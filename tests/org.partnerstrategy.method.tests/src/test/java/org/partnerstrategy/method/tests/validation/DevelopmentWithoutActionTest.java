package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.ActionStatus;

class DevelopmentWithoutActionTest {

    private static final Checked RULE = new Checked("development-without-action", Severity.WARNING);

    @ParameterizedTest
    @CsvSource({ "UP, true", "LEFT+UP, true", "DOWN, true", "keep, false", " , false" })
    void findsAWantedDevelopmentWithoutAction(String directions, boolean found) {
        RULE.assertFound(found, Sketch.strategy().relation().at(50, 50).going(directions));
        RULE.assertFound(false, Sketch.strategy().relation().at(50, 50).going(directions).action("Tender"));
    }

    @Test
    void findsADevelopmentWhoseActionWasGivenUp() {
        Sketch sketch = Sketch.strategy().relation().going("LEFT+UP").action("Tender");
        sketch.get().getActions().getFirst().setStatus(ActionStatus.CANCELLED);

        assertTrue(RULE.text(sketch).contains("(up, left)"));
    }
}
