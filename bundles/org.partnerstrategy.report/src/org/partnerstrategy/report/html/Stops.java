/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.html;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Message;

/**
 * Where a slider stops that goes from review to review (handbook, step 2). What belongs to no review is older than all.
 *
 * @param strategy whose reviews they are
 * @param reviews the oldest first; none stands for what belongs to no review
 */
record Stops(PartnerStrategy strategy, List<Optional<Review>> reviews) {

    /**
     * Where a relation was at a stop.
     *
     * @param stop counted from 0
     * @param placement there
     */
    record Place(int stop, Placement placement) {
    }

    /** The reviews of a strategy at which one of the relations was assessed. */
    static Stops of(PartnerStrategy strategy, List<Relation> relations) {
        List<Optional<Review>> assessed = relations.stream().flatMap(relation -> Round.of(relation).stream())
                .map(Round::review).distinct().toList();
        List<Optional<Review>> reviews = new ArrayList<>();
        if (assessed.contains(Optional.<Review>empty())) {
            reviews.add(Optional.empty());
        }
        Reviews.of(strategy).stream().map(Optional::of).filter(assessed::contains).forEach(reviews::add);
        return new Stops(strategy, reviews);
    }

    List<Name> names() {
        return reviews.stream().map(Name::new).toList();
    }

    /** The places of a relation, at the stops at which it was assessed. */
    List<Place> places(Relation relation) {
        return Round.of(relation).stream()
                .map(round -> new Place(reviews.indexOf(round.review()), Placement.of(round, strategy))).toList();
    }

    /**
     * What a stop is called.
     *
     * @param review its review
     */
    record Name(Optional<Review> review) {

        String in(Locale language) {
            return review.map(known -> {
                String name = ElementName.of(known).in(language);
                return known.getDate() == null ? name : Message.of(Stops.class, "review.dated", name,
                        DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(known.getDate())).in(language);
            }).orElseGet(() -> Message.of(Stops.class, "review.none").in(language));
        }
    }
}
