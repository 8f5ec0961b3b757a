/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Spread;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.GeneratedStrategy;

import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What always holds in the matrix, whatever the line, the scores and the decisions. */
class MatrixPropertiesTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void theMarginRisesWithInfluence(@ForAll long seed, @ForAll @IntRange(max = 99) int influence,
            @ForAll @IntRange(max = 100) int dependency) {
        StrategyLine line = StrategyLine.of(GeneratedStrategy.of(seed, 0));

        assertTrue(line.marginOf(Position.of(dependency, influence))
                .compareTo(line.marginOf(Position.of(dependency, influence + 1))) < 0);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void theMarginNeverRisesWithDependency(@ForAll long seed, @ForAll @IntRange(max = 100) int influence,
            @ForAll @IntRange(max = 99) int dependency) {
        StrategyLine line = StrategyLine.of(GeneratedStrategy.of(seed, 0));

        assertTrue(line.marginOf(Position.of(dependency, influence))
                .compareTo(line.marginOf(Position.of(dependency + 1, influence))) >= 0);
    }

    @Property
    void aPlaceOnACornerOfTheLineIsExactlyOnIt(@ForAll long seed) {
        StrategyLine line = StrategyLine.of(GeneratedStrategy.of(seed, 0));

        line.corners().forEach(corner -> assertEquals(0, line.marginOf(corner).numerator()));
    }

    @Property
    void theConsensusLiesWithinTheSpread(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        for (Relation relation : GeneratedStrategy.of(seed, size).getRelations()) {
            for (Round round : Round.of(relation)) {
                assertWithin(round.spread(), round.consensus(), position -> position.dependency().points());
                assertWithin(round.spread(), round.consensus(), position -> position.influence().points());
            }
        }
    }

    private static void assertWithin(Spread spread, Position position, Function<Position, Integer> axis) {
        assertTrue(axis.apply(spread.lowest()) <= axis.apply(position)
                && axis.apply(position) <= axis.apply(spread.highest()), spread + " " + position);
    }

    @Property
    void everyPlacedRelationHasAPlaceAfterItsDevelopmentAndNoOther(@ForAll long seed,
            @ForAll @IntRange(max = 60) int size) {
        for (Relation relation : DamagedStrategy.of(seed, size).getRelations()) {
            assertEquals(Placement.now(relation).isPresent(), Placement.afterDevelopment(relation).isPresent());
        }
    }

    /** A position outside 0-100 cannot be made, so an arrow that would end there would fail. */
    @Property
    void arrowsBeginWhereTheRelationStandsAndStayInTheMatrix(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        for (Relation relation : DamagedStrategy.of(seed, size).getRelations()) {
            Arrow.of(relation).ifPresent(arrow -> {
                assertEquals(Placement.now(relation).orElseThrow().position(), arrow.from());
                assertEquals(Placement.afterDevelopment(relation).orElseThrow().position(), arrow.to());
            });
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void directionsWithoutADesiredPositionAlwaysAgreeWithTheirArrow(@ForAll @IntRange(max = 100) int dependency,
            @ForAll @IntRange(max = 100) int influence, @ForAll Set<Direction> directions) {
        Assume.that(!directions.isEmpty() && !Directions.areOpposed(directions));
        Arrow arrow = Arrow.of(Sketch.strategy().relation().at(dependency, influence)
                .going(directions.toArray(Direction[]::new)).last()).orElseThrow();

        assertTrue(arrow.agreesWithDirections());
        assertTrue(Math.abs(arrow.to().dependency().points() - dependency) <= Arrow.DEFAULT_LENGTH);
        assertTrue(Math.abs(arrow.to().influence().points() - influence) <= Arrow.DEFAULT_LENGTH);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.MIXIN)
    void theDirectionsBetweenTwoPlacesAgreeWithTheArrowBetweenThem(
            @ForAll @IntRange(max = 100) int fromDependency, @ForAll @IntRange(max = 100) int fromInfluence,
            @ForAll @IntRange(max = 100) int toDependency, @ForAll @IntRange(max = 100) int toInfluence) {
        Position from = Position.of(fromDependency, fromInfluence);
        Position to = Position.of(toDependency, toInfluence);

        assertTrue(new Arrow(from, to, Directions.between(from, to)).agreesWithDirections());
    }

    @Property
    void theOrderOfAssessmentsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 20) int size) {
        for (Relation relation : GeneratedStrategy.of(seed, size).getRelations()) {
            Optional<Placement> before = Placement.now(relation);
            ECollections.reverse(relation.getAssessments());
            assertEquals(before, Placement.now(relation));
        }
    }
}
