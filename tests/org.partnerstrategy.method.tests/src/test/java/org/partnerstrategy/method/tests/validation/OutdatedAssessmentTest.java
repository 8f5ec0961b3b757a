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

class OutdatedAssessmentTest {

    private static final Checked RULE = new Checked("outdated-assessment", Severity.WARNING);

    @ParameterizedTest
    @CsvSource({
            // year of the assessment, years of the reviews of the strategy, whether it is outdated
            "2026, 2026, false",
            "2026, 2025, false",
            "2025, 2026, true",
            "2024, 2026, true",
    })
    void findsAssessmentsOlderThanTheNewestReview(int assessed, int reviewed, boolean found) {
        RULE.assertFound(found, Sketch.strategy().reviewed(reviewed).relation().at(50, 50, assessed));
    }

    @Test
    void looksAtTheNewestAssessmentOnly() {
        RULE.assertFound(false, Sketch.strategy().relation().at(50, 50, 2025).at(50, 50, 2026).at(50, 50, 2024));
    }

    @Test
    void findsAnAssessmentOutsideAnyReview() {
        Sketch sketch = Sketch.strategy().relation().at(50, 50, 2026);
        sketch.last().getAssessments().getFirst().setReview(null);

        assertThat(RULE.text(sketch)).contains("Review 2026");
    }

    @Test
    void findsNothingWhereNothingCanBeOlder() {
        RULE.assertFound(false, Sketch.strategy().reviewed(2026).relation());

        Sketch withoutReviews = Sketch.strategy().relation().at(50, 50);
        withoutReviews.last().getAssessments().getFirst().setReview(null);
        withoutReviews.get().getReviews().clear();
        RULE.assertFound(false, withoutReviews);
    }
}
