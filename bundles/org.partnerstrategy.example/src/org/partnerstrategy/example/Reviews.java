package org.partnerstrategy.example;

import java.time.LocalDate;

import org.partnerstrategy.model.Review;

/** The two reviews: the first makes the trail, the last is now. */
final class Reviews {

    final Review first;
    final Review last;

    Reviews(Draft draft) {
        first = draft.review("2025", LocalDate.of(2025, 3, 12));
        last = draft.review("2026", LocalDate.of(2026, 3, 11));
    }
}
