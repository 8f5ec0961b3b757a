/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;

class UnlistedChoiceTest {

    private static final Checked RULE = new Checked("unlisted-choice", Severity.ERROR);

    @ParameterizedTest
    @CsvSource({ "CHOICE, Light, false", "CHOICE, light, true", "CHOICE, Heavy, true", "TEXT, Heavy, false" })
    void findsAValueThatIsNoChoice(AttributeType type, String written, boolean found) {
        RULE.assertFound(found, sketch(type, written));
    }

    @Test
    void addsTheValueToTheChoices() {
        Sketch sketch = sketch(AttributeType.CHOICE, "Heavy");

        assertEquals("Add \"Heavy\" to the choices", RULE.fix(sketch).toString());
        assertEquals(List.of("Light", "With audit", "Heavy"), sketch.get().getAttributes().getFirst().getChoices());
    }

    private static Sketch sketch(AttributeType type, String written) {
        return Sketch.strategy().relation()
                .attribute("Accountability", AttributeSubject.RELATION, type, "Light", "With audit").value(written);
    }
}
