/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * Where a relation is or should be in the matrix (handbook, step 2), as far as it is known.
 *
 * @param influence the influence on the goal
 * @param dependency the dependency
 */
record ImportedPosition(Optional<Score> influence, Optional<Score> dependency) {

    private static final Comparator<Review> BY_AGE = Comparator.nullsFirst(Comparator
            .<Review, LocalDate>comparing(Review::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(review -> ((PartnerStrategy) review.eContainer()).getReviews().indexOf(review)));

    static ImportedPosition of(Assessment assessment) {
        return new ImportedPosition(Optional.ofNullable(assessment.getInfluence()),
                Optional.ofNullable(assessment.getDependency()));
    }

    static ImportedPosition desired(Development development) {
        return new ImportedPosition(Optional.ofNullable(development.getDesiredInfluence()),
                Optional.ofNullable(development.getDesiredDependency()));
    }

    /** Where the relation is; an axis of its latest review where no review gives both. */
    static ImportedPosition newest(Relation relation) {
        return Round.newest(relation).map(Round::consensus)
                .map(place -> new ImportedPosition(Optional.of(place.influence()), Optional.of(place.dependency())))
                .orElseGet(() -> incomplete(relation));
    }

    private static ImportedPosition incomplete(Relation relation) {
        Optional<Assessment> newest = relation.getAssessments().stream()
                .max(Comparator.comparing(Assessment::getReview, BY_AGE));
        List<Assessment> together = relation.getAssessments().stream()
                .filter(assessment -> assessment.getReview() == newest.orElseThrow().getReview()).toList();
        return new ImportedPosition(mean(together, Assessment::getInfluence), mean(together,
                Assessment::getDependency));
    }

    private static Optional<Score> mean(List<Assessment> assessments, Function<Assessment, Score> axis) {
        List<Integer> points = assessments.stream().map(axis).filter(Objects::nonNull).map(Score::points).toList();
        int count = points.size();
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        return count == 0 ? Optional.empty() : Optional.of(Score.of((2 * sum + count) / (2 * count)));
    }

    /** The place in the matrix; none when an axis is not known. */
    Optional<org.partnerstrategy.method.Position> place() {
        return influence.flatMap(high -> dependency.map(wide -> new org.partnerstrategy.method.Position(wide, high)));
    }

    boolean isUnknown() {
        return influence.isEmpty() && dependency.isEmpty();
    }

    /** The same position, with the other's scores where this one has none. */
    ImportedPosition orElse(ImportedPosition other) {
        return new ImportedPosition(influence.or(other::influence), dependency.or(other::dependency));
    }
}
