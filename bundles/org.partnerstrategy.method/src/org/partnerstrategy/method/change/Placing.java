/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * Places relations in the matrix as a workshop does (handbook, step 2): what it agrees upon holds at the latest review.
 * Where one assessor has given an opinion at that review, that opinion changes. Where several have, the place becomes a
 * joint assessment: theirs are kept beside it and no longer count. Earlier reviews stay as they are.
 */
public final class Placing {

    private final LocalDate today;

    /**
     * @param today the day of the review that is made when the strategy has none yet
     */
    public Placing(LocalDate today) {
        this.today = today;
    }

    /**
     * Puts a relation of a strategy at a position.
     *
     * @throws IllegalArgumentException when the relation belongs to no strategy
     */
    public void place(Relation relation, Position position) {
        Review review = review(Strategies.of(relation));
        Assessment assessment = agreed(relation, review);
        assessment.setInfluence(position.influence());
        assessment.setDependency(position.dependency());
    }

    private static Assessment agreed(Relation relation, Review review) {
        List<Assessment> known = opinions(relation, review);
        return known.stream().filter(Round::isJoint).findFirst().orElseGet(() -> {
            if (known.size() == 1) {
                return known.getFirst();
            }
            return Assessing.add(relation, review, known.isEmpty() ? AssessmentKind.SEPARATE : AssessmentKind.JOINT);
        });
    }

    /** How many people's opinions would be kept beside a joint assessment that a place makes; 0 when it makes none. */
    public static int keptBeside(Relation relation) {
        List<Assessment> opinions = Reviews.newest(Strategies.of(relation))
                .map(review -> opinions(relation, review)).orElse(List.of());
        return opinions.size() > 1 && opinions.stream().noneMatch(Round::isJoint) ? opinions.size() : 0;
    }

    /**
     * Takes a relation off the place that it has now: the assessments of its latest review are removed. It is where
     * an earlier review put it, or is not placed yet.
     */
    public static void withdraw(Relation relation) {
        Round.newest(relation).ifPresent(round -> round.assessments()
                .forEach(assessment -> EcoreUtil.delete(assessment, true)));
    }

    /** The review at which assessments are made now: the newest one; one of today when the strategy has none. */
    public Review review(PartnerStrategy strategy) {
        return Reviews.newest(strategy).orElseGet(() -> Reviewing.begin(strategy, today));
    }

    private static List<Assessment> opinions(Relation relation, Review review) {
        return relation.getAssessments().stream().filter(assessment -> assessment.getReview() == review).toList();
    }
}
