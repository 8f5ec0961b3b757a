/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;

class ElementNameTest {

    @Test
    void namesARelationAndItsPartsAfterPartnerAndGoal() {
        Sketch sketch = Sketch.strategy().relation("Stichting {0} ''t Veld", "Taal").going("UP");

        assertEquals("Stichting {0} ''t Veld for Taal", ElementName.of(sketch.last()).in(Locale.ENGLISH));
        assertEquals("Stichting {0} ''t Veld voor Taal",
                ElementName.of(sketch.last().getDevelopment()).in(Locale.of("nl")));
    }

    @ParameterizedTest
    @CsvSource({ "SUBSIDY, , subsidieverlening", "SUBSIDY, Kunstenplan, subsidieverlening (Kunstenplan)",
            "OTHER, Convenant, Convenant", "OTHER, , anders", "ADMINISTRATIVE_AGREEMENT, ' ', bestuurlijke afspraak" })
    void namesAForm(FormKind kind, String name, String expected) {
        Form form = Sketch.strategy().relation().by(kind).last().getForms().getFirst();
        form.setName(name);

        assertEquals(expected, ElementName.of(form).in(Locale.of("nl")));
    }

    @Test
    void saysThatANameIsMissing() {
        assertEquals("(no name)", ElementName.of(Sketch.strategy().get()).toString());
    }
}
