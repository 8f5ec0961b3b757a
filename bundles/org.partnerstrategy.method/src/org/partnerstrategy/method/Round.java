/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Comparator<Review> REVIEWS = Comparator.nullsFirst(Reviews.OLDEST_FIRST);
    private static final Comparator<Round> OLDEST_FIRST = Comparator.comparing(round -> round.review.orElse(null),
            REVIEWS);

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

    /**
     * The latest review of a relation; none when nobody has assessed it completely. Everything asks for it, for each
     * relation, so it looks once at each assessment and puts nothing in order.
     */
    public static Optional<Round> newest(Relation relation) {
        List<Assessment> found = new ArrayList<>(relation.getAssessments().size());
        Review newest = null;
        for (Assessment assessment : relation.getAssessments()) {
            if (isComplete(assessment)) {
                Review review = assessment.getReview();
                int order = found.isEmpty() || review == newest ? 0 : REVIEWS.compare(review, newest);
                if (order > 0) {
                    found.clear();
                } else if (order == 0 && !found.isEmpty() && review != newest) {
                    // Two reviews that no strategy puts in an order.
                    return Optional.of(of(relation).getLast());
                }
                if (order >= 0) {
                    newest = review;
                    found.add(assessment);
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Round(Optional.ofNullable(newest), found));
    }

    /**
     * All assessments of a relation at the latest review at which it has any, also those that do not count because a
     * score is missing.
     */
    public static List<Assessment> latestAssessments(Relation relation) {
        return relation.getAssessments().stream()
                .collect(Collectors.groupingBy(assessment -> Optional.ofNullable(assessment.getReview())))
                .entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getKey().orElse(null), REVIEWS))
                .map(Map.Entry::getValue).orElse(List.of());
    }

    /** The assessments that count: the joint ones, or all where the group has not agreed on one. */
    public List<Assessment> counting() {
        for (Assessment assessment : assessments) {
            if (isJoint(assessment)) {
                return assessments.stream().filter(Round::isJoint).toList();
            }
        }
        return assessments;
    }

    /** The mean of the assessments that count on each axis, rounded half up. */
    public Position consensus() {
        List<Assessment> counting = counting();
        int dependency = 0;
        int influence = 0;
        for (Assessment assessment : counting) {
            dependency += assessment.getDependency().points();
            influence += assessment.getInfluence().points();
        }
        return Position.of(Rounding.mean(dependency, counting.size()), Rounding.mean(influence, counting.size()));
    }

    /** How far the assessments that count lie apart. */
    public Spread spread() {
        int left = Score.MAXIMUM;
        int right = Score.MINIMUM;
        int low = Score.MAXIMUM;
        int high = Score.MINIMUM;
        for (Assessment assessment : counting()) {
            int dependency = assessment.getDependency().points();
            int influence = assessment.getInfluence().points();
            left = Math.min(left, dependency);
            right = Math.max(right, dependency);
            low = Math.min(low, influence);
            high = Math.max(high, influence);
        }
        return new Spread(Position.of(left, low), Position.of(right, high));
    }

    /** Whether an assessment is what the group agreed on. */
    public static boolean isJoint(Assessment assessment) {
        return assessment.getKind() == AssessmentKind.JOINT;
    }

    private static boolean isComplete(Assessment assessment) {
        return assessment.getInfluence() != null && assessment.getDependency() != null;
    }
}
