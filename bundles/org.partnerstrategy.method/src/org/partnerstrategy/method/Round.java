/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Rounding;

/**
 * What was thought of one relation at one review (handbook, step 2). Only assessments that give both scores count; once
 * the group has agreed on a joint one, the separate ones are kept and no longer count.
 *
 * @param review the review; none for assessments that belong to no review, which count as older than all others
 * @param assessments one or more, complete
 */
public record Round(Optional<Review> review, List<Assessment> assessments) {

    private static final Comparator<Round> OLDEST_FIRST = Comparator.comparing(round -> round.review.orElse(null),
            Comparator.nullsFirst(Reviews.OLDEST_FIRST));

    public Round {
        assessments = List.copyOf(assessments);
    }

    /** The rounds of a relation, the oldest first: its trail through the matrix up to now. */
    public static List<Round> of(Relation relation) {
        Map<Optional<Review>, List<Assessment>> byReview = relation.getAssessments().stream().filter(Round::isComplete)
                .collect(Collectors.groupingBy(assessment -> Optional.ofNullable(assessment.getReview()),
                        LinkedHashMap::new, Collectors.toList()));
        return byReview.entrySet().stream().map(entry -> new Round(entry.getKey(), entry.getValue()))
                .sorted(OLDEST_FIRST).toList();
    }

    /** The rounds of a relation up to a review and with it, the oldest first. */
    public static List<Round> upTo(Relation relation, Review review) {
        return of(relation).stream().filter(round -> Reviews.isKnownAt(round.review().orElse(null), review)).toList();
    }

    /** The latest review of a relation; none when nobody has assessed it completely. */
    public static Optional<Round> newest(Relation relation) {
        List<Round> rounds = of(relation);
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /**
     * All assessments of a relation at the latest review at which it has any, also those that do not count because a
     * score is missing.
     */
    public static List<Assessment> latestAssessments(Relation relation) {
        return relation.getAssessments().stream()
                .collect(Collectors.groupingBy(assessment -> Optional.ofNullable(assessment.getReview())))
                .entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getKey().orElse(null),
                        Comparator.nullsFirst(Reviews.OLDEST_FIRST)))
                .map(Map.Entry::getValue).orElse(List.of());
    }

    /** The assessments that count: the joint ones, or all where the group has not agreed on one. */
    public List<Assessment> counting() {
        List<Assessment> joint = assessments.stream().filter(Round::isJoint).toList();
        return joint.isEmpty() ? assessments : joint;
    }

    /** The mean of the assessments that count on each axis, rounded half up. */
    public Position consensus() {
        return new Position(mean(Assessment::getDependency), mean(Assessment::getInfluence));
    }

    /** How far the assessments that count lie apart. */
    public Spread spread() {
        return new Spread(extreme(Comparator.reverseOrder()), extreme(Comparator.naturalOrder()));
    }

    private Position extreme(Comparator<Score> order) {
        return new Position(extreme(Assessment::getDependency, order), extreme(Assessment::getInfluence, order));
    }

    private Score extreme(Function<Assessment, Score> axis, Comparator<Score> order) {
        return counting().stream().map(axis).max(order).orElseThrow();
    }

    private Score mean(Function<Assessment, Score> axis) {
        List<Assessment> counting = counting();
        int sum = counting.stream().map(axis).mapToInt(Score::points).sum();
        return Score.of(Rounding.mean(sum, counting.size()));
    }

    /** Whether an assessment is what the group agreed on. */
    public static boolean isJoint(Assessment assessment) {
        return assessment.getKind() == AssessmentKind.JOINT;
    }

    private static boolean isComplete(Assessment assessment) {
        return assessment.getInfluence() != null && assessment.getDependency() != null;
    }
}
