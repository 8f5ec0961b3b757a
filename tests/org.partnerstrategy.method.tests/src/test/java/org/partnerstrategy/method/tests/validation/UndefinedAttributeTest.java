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
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;

class UndefinedAttributeTest {

    private static final Checked RULE = new Checked("undefined-attribute", Severity.ERROR);

    @ParameterizedTest
    @EnumSource
    void acceptsAValueOfAnAttributeOfSuchElements(AttributeSubject subject) {
        RULE.assertFound(false, sketch(subject));
    }

    @ParameterizedTest
    @EnumSource
    void findsAValueOfAnAttributeOfOtherElements(AttributeSubject subject) {
        Sketch sketch = sketch(subject);
        sketch.get().getAttributes().getFirst()
                .setSubject(AttributeSubject.values()[(subject.ordinal() + 1) % AttributeSubject.values().length]);

        RULE.assertFound(true, sketch);
    }

    @Test
    void findsAValueWhoseAttributeIsGoneAndRemovesIt() {
        Sketch sketch = sketch(AttributeSubject.RELATION);
        sketch.last().getValues().getFirst().setAttribute(null);

        assertEquals(sketch.last(), RULE.finding(sketch).element());
        assertEquals("Remove the value \"sport\"", RULE.fix(sketch).toString());
        assertEquals(List.of(), sketch.last().getValues());
    }

    @Test
    void findsAValueWhoseAttributeIsThatOfAnotherStrategy() {
        Sketch sketch = sketch(AttributeSubject.RELATION);
        sketch.get().getAttributes().clear();

        RULE.assertFound(true, sketch);
    }

    private static Sketch sketch(AttributeSubject subject) {
        return Sketch.strategy().relation().attribute("Sector", subject, AttributeType.TEXT).value("sport");
    }
}
