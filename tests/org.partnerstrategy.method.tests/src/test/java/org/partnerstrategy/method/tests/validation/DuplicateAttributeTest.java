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
import org.partnerstrategy.model.CustomAttribute;

class DuplicateAttributeTest {

    private static final Checked RULE = new Checked("duplicate-attribute", Severity.ERROR);

    @ParameterizedTest
    @CsvSource({ "Sector, Sector, true", "Sector, ' sector', true", "Sector, Sectors, false" })
    void findsAFurtherAttributeOfTheName(String one, String other, boolean found) {
        RULE.assertFound(found, attributes(one, other));
    }

    @Test
    void findsAttributesOfTheNameWithoutOne() {
        RULE.assertFound(true, attributes(null, null));
    }

    @Test
    void renamesTheFurtherOneToANameThatIsFree() {
        Sketch sketch = attributes("Sector", "sector 2", "Sector");

        assertEquals(sketch.get().getAttributes().get(2), RULE.finding(sketch).element());
        assertEquals("Rename the attribute to Sector 3", RULE.fix(sketch).toString());
        assertEquals(List.of("Sector", "sector 2", "Sector 3"),
                sketch.get().getAttributes().stream().map(CustomAttribute::getName).toList());
    }

    private static Sketch attributes(String... names) {
        Sketch sketch = Sketch.strategy();
        for (String name : names) {
            sketch.attribute(name, AttributeSubject.RELATION, AttributeType.TEXT);
        }
        return sketch;
    }
}
