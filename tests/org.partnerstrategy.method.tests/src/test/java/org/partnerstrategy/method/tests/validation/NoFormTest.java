/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.FormKind;

class NoFormTest {

    private static final Checked RULE = new Checked("no-form", Severity.TODO);

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
