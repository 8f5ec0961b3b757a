/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.method.change.Reviewing;
import org.partnerstrategy.method.review.ClosedReviewException;
import org.partnerstrategy.method.review.ClosedReviews;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.ReviewState;
import org.partnerstrategy.model.Score;

class ClosedReviewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final PartnerStrategy strategy = Strategies.of(Sketch.strategy()
            .relation("Club", "Sport").at(40, 40, 2024).at(40, 58, 2026)
            .relation("Hall", "Sport").at(30, 30, 2026).last());
    private final Relation club = strategy.getRelations().getFirst();
    private Review closed;

    /** A change that a closed review does not allow. */
    private record Forbidden(String name, Consumer<ClosedReviewsTest> change) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void close() {
        closed = Reviews.newest(strategy).orElseThrow();
        Reviewing.close(closed);
    }

    static Stream<Forbidden> forbidden() {
        return Stream.of(
                new Forbidden("place", test -> new Placing(TODAY).place(test.club, Position.of(1, 2))),
                new Forbidden("withdraw", test -> Placing.withdraw(test.club)),
                new Forbidden("reason", test -> test.newest().setReason("other")),
                new Forbidden("influence", test -> test.newest().setInfluence(Score.of(3))),
                new Forbidden("other review", test -> test.newest().setReview(test.strategy.getReviews().getFirst())),
                new Forbidden("day", test -> test.closed.setDate(TODAY)),
                new Forbidden("remove", test -> EcoreUtil.delete(test.closed, true)),
                new Forbidden("add", test -> {
                    Assessment added = PartnerStrategyFactory.eINSTANCE.createAssessment();
                    added.setReview(test.closed);
                    test.club.getAssessments().add(added);
                }),
                new Forbidden("reopen in silence", test -> test.closed.setState(ReviewState.OPEN)));
    }

    private Assessment newest() {
        return club.getAssessments().getLast();
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aClosedReviewIsNotTouched(Forbidden forbidden) {
        assertSame(closed, assertThrows(ClosedReviewException.class,
                () -> ClosedReviews.keep(strategy, () -> forbidden.change().accept(this))).review());
    }

    @Test
    void whatIsNotOfItChanges() {
        assertDoesNotThrow(() -> ClosedReviews.keep(strategy, () -> {
            closed.setName("Renamed");
            club.getAssessments().getFirst().setInfluence(Score.of(3));
            EcoreUtil.delete(strategy.getRelations().getLast(), true);
            Reviewing.begin(strategy, TODAY);
        }));
    }

    @Test
    void reopeningKeepsWhenAndByWhom() {
        Person anna = PartnerStrategyFactory.eINSTANCE.createPerson();
        strategy.getPersons().add(anna);
        ClosedReviews.keep(strategy, () -> Reviewing.reopen(closed, anna, TODAY));

        assertEquals(TODAY, closed.getReopened());
        assertSame(anna, closed.getReopenedBy());
        assertDoesNotThrow(() -> ClosedReviews.keep(strategy,
                () -> new Placing(TODAY).place(club, Position.of(1, 2))));
    }

    @Test
    void reviewsAreCalledByTheirDay() {
        assertEquals("2026-11-30", Reviewing.begin(strategy, TODAY).getName());
        assertEquals("2026-11-30 (2)", Reviewing.begin(strategy, TODAY).getName());
    }
}
