/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.ReviewState;

/**
 * The reviews of a strategy in the order of time (handbook, step 2). A review without a day counts as the oldest; of
 * two reviews on one day the one further down in the strategy is the newer.
 */
public final class Reviews {

    static final Comparator<Review> OLDEST_FIRST = Comparator.comparing(Reviews::date)
            .thenComparing(Reviews::place);

    private Reviews() {
    }

    /** All reviews of a strategy, the oldest first. */
    public static List<Review> of(PartnerStrategy strategy) {
        return strategy.getReviews().stream().sorted(OLDEST_FIRST).toList();
    }

    /** The latest review of a strategy. */
    public static Optional<Review> newest(PartnerStrategy strategy) {
        return strategy.getReviews().stream().max(OLDEST_FIRST);
    }

    /**
     * Whether what was thought or decided at one review was known at another: it is not newer.
     *
     * @param review null for what belongs to no review, which is older than all
     */
    public static boolean isKnownAt(Review review, Review other) {
        return review == null || OLDEST_FIRST.compare(review, other) <= 0;
    }

    /** Whether a review is closed: its assessments are not changed. */
    public static boolean isClosed(Review review) {
        return review.getState() == ReviewState.CLOSED;
    }

    /**
     * Whether the place of a relation is older than the newest review: it was not assessed there. A relation without a
     * place, or of a strategy without reviews, is not stale.
     */
    public static boolean isStale(Relation relation) {
        return Strategies.haveIt(relation) && newest(Strategies.of(relation)).filter(review -> isStale(relation,
                review))
                .isPresent();
    }

    /**
     * Whether the place of a relation is not that of a review.
     *
     * @param newest the newest review of its strategy
     */
    public static boolean isStale(Relation relation, Review newest) {
        return Round.newest(relation).filter(round -> !round.review().equals(Optional.of(newest))).isPresent();
    }

    private static LocalDate date(Review review) {
        return Optional.ofNullable(review.getDate()).orElse(LocalDate.MIN);
    }

    private static int place(Review review) {
        return review.eContainer() instanceof PartnerStrategy strategy ? strategy.getReviews().indexOf(review) : -1;
    }
}
