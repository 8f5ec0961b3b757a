/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * Holds a change to the closed reviews of a strategy: neither their day nor what was thought at them may differ
 * afterwards. A relation or person can be removed, with which its assessments or its name go.
 */
public final class ClosedReviews {

    private final PartnerStrategy strategy;
    private final List<Kept> kept;

    private record Kept(Review review, LocalDate day, Map<Assessment, Facts> assessments) {
    }

    /** What an assessment says, and of which relation. */
    private record Facts(Relation relation, Score influence, Score dependency, String reason, AssessmentKind kind,
            Person assessor) {

        static Facts of(Assessment assessment) {
            return new Facts((Relation) assessment.eContainer(), assessment.getInfluence(),
                    assessment.getDependency(), assessment.getReason(), assessment.getKind(),
                    assessment.getAssessor());
        }

        private boolean holdFor(Assessment assessment) {
            return Objects.equals(influence, assessment.getInfluence())
                    && Objects.equals(dependency, assessment.getDependency())
                    && Objects.equals(reason, assessment.getReason()) && kind == assessment.getKind()
                    && (assessor == assessment.getAssessor() || assessor != null && assessor.eContainer() == null);
        }
    }

    private ClosedReviews(PartnerStrategy strategy) {
        this.strategy = strategy;
        this.kept = strategy.getReviews().stream().filter(Reviews::isClosed).map(ClosedReviews::kept).toList();
    }

    private static Kept kept(Review review) {
        Map<Assessment, Facts> assessments = new HashMap<>();
        review.getAssessments().stream().filter(assessment -> assessment.eContainer() != null)
                .forEach(assessment -> assessments.put(assessment, Facts.of(assessment)));
        return new Kept(review, review.getDate(), assessments);
    }

    /**
     * Makes a change.
     *
     * @throws ClosedReviewException when the change touched a closed review; whoever made it takes it back
     */
    public static void keep(PartnerStrategy strategy, Runnable change) {
        ClosedReviews before = of(strategy);
        change.run();
        before.check();
    }

    /**
     * Makes sure that assessments can be made now, so that nobody makes them in vain.
     *
     * @throws ClosedReviewException when the newest review is closed
     */
    public static void checkNewest(PartnerStrategy strategy) {
        Reviews.newest(strategy).filter(Reviews::isClosed).ifPresent(review -> {
            throw new ClosedReviewException(review);
        });
    }

    /** The closed reviews of a strategy as they are now. */
    public static ClosedReviews of(PartnerStrategy strategy) {
        return new ClosedReviews(strategy);
    }

    /**
     * Makes sure that they still are so.
     *
     * @throws ClosedReviewException when a change touched one; whoever made it takes it back
     */
    public void check() {
        kept.stream().filter(this::isTouched).findFirst().ifPresent(touched -> {
            throw new ClosedReviewException(touched.review());
        });
    }

    private boolean isTouched(Kept before) {
        Review review = before.review();
        return review.eContainer() != strategy || !Objects.equals(before.day(), review.getDate())
                || isReopenedInSilence(review)
                || before.assessments().entrySet().stream()
                        .anyMatch(known -> isTouched(review, known.getKey(), known.getValue()))
                || review.getAssessments().stream().anyMatch(assessment -> assessment.eContainer() != null
                        && !before.assessments().containsKey(assessment));
    }

    private static boolean isReopenedInSilence(Review review) {
        return !Reviews.isClosed(review) && (review.getReopened() == null || review.getReopenedBy() == null);
    }

    private static boolean isTouched(Review review, Assessment assessment, Facts facts) {
        return Strategies.haveIt(facts.relation())
                && (assessment.eContainer() == null || assessment.getReview() != review || !facts.holdFor(assessment));
    }
}
