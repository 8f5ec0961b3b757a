/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;

class NoAssessmentTest {

    private static final Checked RULE = new Checked("no-assessment", Severity.TODO);

    @Test
    void findsARelationWithoutAssessment() {
        RULE.assertFound(true, Sketch.strategy().relation());
        RULE.assertFound(false, Sketch.strategy().relation().at(0, 0));
    }

    @Test
    void findsARelationWithHalfAnAssessment() {
        Sketch sketch = Sketch.strategy().relation().at(50, 50);
        sketch.last().getAssessments().getFirst().setDependency(null);

        RULE.assertFound(true, sketch);
    }
}
