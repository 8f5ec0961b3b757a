/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.time.LocalDate;

import org.partnerstrategy.model.Review;

/** The two reviews: the first makes the trail, the last is now. */
final class ExampleReviews {

    final Review first;
    final Review last;

    ExampleReviews(Draft draft) {
        first = draft.review("2025", LocalDate.of(2025, 3, 12));
        last = draft.review("2026", LocalDate.of(2026, 3, 11));
    }
}
