/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
