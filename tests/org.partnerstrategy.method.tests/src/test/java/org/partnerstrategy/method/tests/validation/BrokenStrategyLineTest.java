/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;


import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Severity;

class BrokenStrategyLineTest {

    private static final Checked RULE = new Checked("broken-strategy-line", Severity.ERROR);

    @ParameterizedTest
    @CsvSource({
            // the corners, whether they are broken
            "0/20 100/80, false",
            "0/0 100/0, false",
            "0/0 1/0 99/100 100/100, false",
            "0/20, true",
            "1/20 100/80, true",
            "0/20 99/80, true",
            "0/80 100/20, true",
            "0/20 50/60 50/70 100/80, true",
            "0/20 60/60 50/70 100/80, true",
            "0/20 50/70 60/69 100/80, true",
    })
    void findsCornersThatMakeNoLine(String corners, boolean broken) {
        RULE.assertFound(broken, Sketch.strategy().line(corners));
    }

    @Test
    void findsACornerWithoutAPlace() {
        Sketch sketch = Sketch.strategy().line("0/20 100/80");
        sketch.get().getLinePoints().getFirst().setInfluence(null);

        RULE.assertFound(true, sketch);
    }

    @Test
    void acceptsTheDefaultLineAndOffersIt() {
        RULE.assertFound(false, Sketch.strategy());

        Sketch sketch = Sketch.strategy().line("0/80 100/20");
        RULE.fix(sketch);
        assertThat(sketch.get().getLinePoints()).isEmpty();
    }
}
