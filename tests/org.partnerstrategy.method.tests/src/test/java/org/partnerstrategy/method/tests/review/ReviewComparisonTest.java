/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.review.Movement;
import org.partnerstrategy.method.review.Movement.Kind;
import org.partnerstrategy.method.review.Outcome;
import org.partnerstrategy.method.review.ReviewComparison;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

class ReviewComparisonTest {

    private final PartnerStrategy strategy = Strategies.of(Sketch.strategy()
            .relation("Moved", "Sport").at(40, 40, 2024).at(40, 58, 2026).going(Direction.UP)
            .relation("Stale", "Sport").at(30, 30, 2024).going(Direction.UP)
            .relation("New", "Sport").at(20, 20, 2026)
            .relation("Kept", "Youth").at(60, 90, 2024).at(60, 90, 2026)
            .relation("Between", "Youth").at(10, 10, 2023).at(70, 70, 2025)
            .relation("Nowhere", "Youth").last());

    @Test
    void tellsWhoMovedWhereAndWhetherAsPlanned() {
        ReviewComparison comparison = between(2024, 2026);

        assertEquals(List.of("Moved COMPARED Optional[REACHED]", "Stale NOT_ASSESSED Optional.empty",
                "New NEW Optional.empty", "Kept COMPARED Optional.empty", "Between COMPARED Optional.empty"),
                said(comparison));
        Movement moved = comparison.movements().getFirst();
        assertEquals(0, moved.right());
        assertEquals(18, moved.up());
        assertEquals(Optional.of(Position.of(40, 60)), moved.plan().map(arrow -> arrow.to()));
        assertEquals(1, comparison.count(Outcome.REACHED));
        assertEquals(3, comparison.count(Kind.COMPARED));
        assertEquals(true, moved.changedZone());
    }

    @Test
    void tellsItOfOneGoal() {
        assertEquals(List.of("Kept COMPARED Optional.empty", "Between COMPARED Optional.empty"),
                said(between(2024, 2026).of(relation(strategy, "Kept").getGoal())));
    }

    @Test
    void takesWhatIsNewestAtEitherReview() {
        Movement between = between(2023, 2026).movements().getLast();
        assertEquals("Between", between.relation().getPartner().getName());
        assertEquals(Optional.of(Position.of(10, 10)), between.from().map(Placement::position));
        assertEquals(Optional.of(Position.of(70, 70)), between.to().map(Placement::position));
    }

    @Test
    void leavesOutWhatWasDecidedLater() {
        relation(strategy, "Moved").getDevelopment().setReview(review(2026));
        assertEquals(Optional.empty(), between(2024, 2026).movements().getFirst().outcome());
        relation(strategy, "Moved").getDevelopment().setReview(review(2024));
        assertEquals(Optional.of(Outcome.REACHED), between(2024, 2026).movements().getFirst().outcome());
    }

    @Test
    void goesFromTheEarlierToTheLater() {
        assertThrows(IllegalArgumentException.class, () -> between(2026, 2024));
        assertThrows(IllegalArgumentException.class, () -> between(2024, 2024));
    }

    @Test
    void comparesTwoVersionsByIdentity() {
        Stream.concat(strategy.getRelations().stream(), strategy.getReviews().stream())
                .forEach(element -> element.setId(EcoreUtil.generateUUID()));
        PartnerStrategy later = EcoreUtil.copy(strategy);
        EcoreUtil.delete(relation(later, "Kept"), true);
        relation(later, "Moved").getPartner().setName("Renamed");
        relation(later, "Renamed").getAssessments().getLast().setInfluence(Score.of(20));
        EcoreUtil.delete(relation(strategy, "New"), true);

        assertEquals(List.of("Renamed COMPARED Optional[OTHER_WAY]", "Stale NOT_ASSESSED Optional.empty",
                "New NEW Optional.empty", "Between NOT_ASSESSED Optional.empty", "Kept GONE Optional.empty"),
                said(ReviewComparison.of(strategy, later)));
    }

    private ReviewComparison between(int from, int to) {
        return ReviewComparison.of(strategy, review(from), review(to));
    }

    private Review review(int year) {
        return Reviews.of(strategy).stream().filter(review -> review.getDate().getYear() == year).findFirst()
                .orElseThrow();
    }

    private static Relation relation(PartnerStrategy strategy, String partner) {
        return strategy.getRelations().stream().filter(relation -> relation.getPartner().getName().equals(partner))
                .findFirst().orElseThrow();
    }

    private static List<String> said(ReviewComparison comparison) {
        return comparison.movements().stream().map(movement -> movement.relation().getPartner().getName() + " "
                + movement.kind() + " " + movement.outcome()).toList();
    }
}
