/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;

import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.ReviewState;

/**
 * Begins, closes and reopens reviews. A closed review is not changed; to open it again is a deliberate step, of which
 * the day and the person are kept.
 */
public final class Reviewing {

    private Reviewing() {
    }

    /**
     * Adds an open review to a strategy. It is called by its day, as 2026-03-15, which people in both languages
     * understand and can change; a second one of the same day as 2026-03-15 (2).
     */
    public static Review begin(PartnerStrategy strategy, LocalDate day) {
        Review made = PartnerStrategyFactory.eINSTANCE.createReview();
        made.setDate(day);
        made.setName(IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? day.toString() : day + " (" + number + ")")
                .filter(name -> strategy.getReviews().stream().map(Review::getName).noneMatch(name::equals))
                .findFirst().orElseThrow());
        strategy.getReviews().add(made);
        return made;
    }

    /** Closes a review: its assessments stay as they are from now on. */
    public static void close(Review review) {
        review.setState(ReviewState.CLOSED);
    }

    /**
     * Opens a closed review again; of an open one nothing changes.
     *
     * @param person who does so, of the same strategy
     */
    public static void reopen(Review review, Person person, LocalDate day) {
        Objects.requireNonNull(person);
        if (Reviews.isClosed(review)) {
            review.setState(ReviewState.OPEN);
            review.setReopened(day);
            review.setReopenedBy(person);
        }
    }
}
