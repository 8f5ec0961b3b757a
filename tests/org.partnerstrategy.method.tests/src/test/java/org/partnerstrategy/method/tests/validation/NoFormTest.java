package org.partnerstrategy.method.tests.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.FormKind;

class NoFormTest {

    private static final Checked RULE = new Checked("no-form", Severity.WARNING);

    @Test
    void findsARelationWithoutForm() {
        RULE.assertFound(true, Sketch.strategy().relation());
    }

    @ParameterizedTest
    @EnumSource
    void acceptsEachForm(FormKind kind) {
        RULE.assertFound(false, Sketch.strategy().relation().by(kind));
    }
}
