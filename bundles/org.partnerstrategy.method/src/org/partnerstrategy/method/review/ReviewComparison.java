/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.review.Movement.Kind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * Two reviews compared: who moved where, as planned or not, who is new and who is gone.
 *
 * @param movements one for each relation that has a place at either of the two, in the order of the later strategy;
 *        those that are gone come last
 */
public record ReviewComparison(List<Movement> movements) {

    public ReviewComparison {
        movements = List.copyOf(movements);
    }

    /**
     * Two reviews of one strategy. At a review a relation is where its newest assessment up to then places it. The plan
     * is its development, unless that was decided after the earlier review; of one that does not say when it was
     * decided it is taken that it was there.
     *
     * @throws IllegalArgumentException when {@code to} is not later than {@code from}
     */
    public static ReviewComparison of(PartnerStrategy strategy, Review from, Review to) {
        List<Review> reviews = Reviews.of(strategy);
        int first = reviews.indexOf(from);
        int last = reviews.indexOf(to);
        if (first < 0 || last <= first) {
            throw new IllegalArgumentException("not two reviews of the strategy, the earlier first");
        }
        return new ReviewComparison(strategy.getRelations().stream().map(relation -> {
            List<Round> rounds = Round.of(relation);
            Optional<Placement> before = newest(rounds, round -> place(round, reviews) <= first, strategy);
            Optional<Placement> after = newest(rounds, round -> place(round, reviews) > first
                    && place(round, reviews) <= last, strategy);
            return movement(relation, before, after, before.filter(placement -> isDecided(relation, reviews, first))
                    .flatMap(placement -> Arrow.of(relation, placement.position())));
        }).flatMap(Optional::stream).toList());
    }

    /**
     * A strategy and a later version of it, matched by identity. The plan is that of the earlier version.
     */
    public static ReviewComparison of(PartnerStrategy before, PartnerStrategy after) {
        Map<String, Relation> earlier = byIdentity(before);
        Map<String, Relation> later = byIdentity(after);
        Stream<Movement> there = after.getRelations().stream().map(relation -> {
            Optional<Relation> known = Optional.ofNullable(earlier.get(relation.getId()));
            Optional<Placement> from = known.flatMap(Placement::now);
            Optional<Placement> to = Placement.now(relation).filter(placement -> known.isEmpty() || from.isEmpty()
                    || !Reviews.isStale(relation) || isAssessedAnew(known.get(), relation));
            return movement(relation, from, to, known.flatMap(Arrow::of));
        }).flatMap(Optional::stream);
        Stream<Movement> gone = before.getRelations().stream().filter(relation -> !later.containsKey(relation.getId()))
                .flatMap(relation -> Placement.now(relation).stream().map(from -> new Movement(relation, Kind.GONE,
                        Optional.of(from), Optional.empty(), Arrow.of(relation))));
        return new ReviewComparison(Stream.concat(there, gone).toList());
    }

    private static Map<String, Relation> byIdentity(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(relation -> relation.getId() != null)
                .collect(Collectors.toMap(Identified::getId, Function.identity(), (one, other) -> one));
    }

    private static boolean isDecided(Relation relation, List<Review> reviews, int place) {
        return relation.getDevelopment() != null && reviews.indexOf(relation.getDevelopment().getReview()) <= place;
    }

    private static boolean isAssessedAnew(Relation before, Relation after) {
        return !review(before).equals(review(after));
    }

    private static Optional<String> review(Relation relation) {
        return Round.newest(relation).flatMap(Round::review).map(Identified::getId);
    }

    private static Optional<Placement> newest(List<Round> rounds, Predicate<Round> which,
            PartnerStrategy strategy) {
        return rounds.stream().filter(which).reduce((older, newer) -> newer)
                .map(round -> Placement.of(round, strategy));
    }

    /** Where a round stands among the reviews; those of no review come before all. */
    private static int place(Round round, List<Review> reviews) {
        return round.review().map(reviews::indexOf).orElse(-1);
    }

    private static Optional<Movement> movement(Relation relation, Optional<Placement> from, Optional<Placement> to,
            Optional<Arrow> plan) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = from.isEmpty() ? Kind.NEW : to.isEmpty() ? Kind.NOT_ASSESSED : Kind.COMPARED;
        return Optional.of(new Movement(relation, kind, from, to, plan));
    }

    /** The part of it that is about one goal. */
    public ReviewComparison of(Goal goal) {
        return new ReviewComparison(movements.stream()
                .filter(movement -> isSame(movement.relation().getGoal(), goal)).toList());
    }

    /** The goal of one that is gone is that of the earlier strategy. */
    private static boolean isSame(Goal one, Goal other) {
        return one == other || one != null && one.getId() != null && one.getId().equals(other.getId());
    }

    /** How many relations came to that. */
    public long count(Outcome outcome) {
        return movements.stream().filter(movement -> movement.outcome().filter(outcome::equals).isPresent()).count();
    }

    /** How many relations are of that kind. */
    public long count(Kind kind) {
        return movements.stream().filter(movement -> movement.kind() == kind).count();
    }
}
