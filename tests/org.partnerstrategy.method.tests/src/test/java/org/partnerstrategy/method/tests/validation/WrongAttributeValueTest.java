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

class WrongAttributeValueTest {

    private static final Checked RULE = new Checked("wrong-attribute-value", Severity.ERROR);

    @ParameterizedTest
    @CsvSource({
            "TEXT, '12 of 13', false",
            "WHOLE_NUMBER, 12, false",
            "WHOLE_NUMBER, -3, false",
            "WHOLE_NUMBER, 012, true",
            "WHOLE_NUMBER, 1.5, true",
            "WHOLE_NUMBER, 12345678901234567890, true",
            "EURO, 10358.00, false",
            "EURO, '10.358,00', true",
            "DATE, 2026-03-11, false",
            "DATE, 11-03-2026, true",
            "DATE, 2026-02-30, true",
            "YES_NO, true, false",
            "YES_NO, ja, true",
            "CHOICE, anything, false",
    })
    void findsAValueThatIsNotOfTheType(AttributeType type, String written, boolean found) {
        RULE.assertFound(found, sketch(type, written));
    }

    @Test
    void removesTheValue() {
        Sketch sketch = sketch(AttributeType.DATE, "tomorrow");

        assertEquals("Since: \"tomorrow\" cannot be read as date. (Handbook, step 1)", RULE.text(sketch));
        assertEquals("Remove the value \"tomorrow\"", RULE.fix(sketch).toString());
        assertEquals(List.of(), sketch.last().getPartner().getValues());
    }

    private static Sketch sketch(AttributeType type, String written) {
        return Sketch.strategy().relation().attribute("Since", AttributeSubject.PARTNER, type).value(written);
    }
}
