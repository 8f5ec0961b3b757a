/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;

/**
 * Where a relation is in its goal's matrix (handbook, step 2).
 *
 * @param position the consensus of the assessors
 * @param spread how far the assessors lie apart
 * @param zone the zone of the position
 * @param margin how far the position lies above the strategy line
 */
public record Placement(Position position, Spread spread, Zone zone, Margin margin) {

    /** Where a relation is now; nowhere when nobody has assessed it, or when it is taken out of its strategy. */
    public static Optional<Placement> now(Relation relation) {
        return Round.newest(relation).filter(round -> Strategies.haveIt(relation))
                .map(round -> of(round, Strategies.of(relation)));
    }

    /** Where a relation was at a review: where its newest assessment up to then places it; nowhere before its first. */
    public static Optional<Placement> at(Relation relation, Review review) {
        List<Round> rounds = Strategies.haveIt(relation) ? Round.upTo(relation, review) : List.of();
        return rounds.isEmpty() ? Optional.empty() : Optional.of(of(rounds.getLast(), Strategies.of(relation)));
    }

    /**
     * Where a relation will be when its desired development has come true (handbook, step 3); where it is now when
     * it should stay there, nowhere when nobody has assessed it, or when it is taken out of its strategy.
     */
    public static Optional<Placement> afterDevelopment(Relation relation) {
        return Arrow.of(relation).map(Arrow::to).filter(end -> Strategies.haveIt(relation))
                .map(end -> at(end, Strategies.of(relation)))
                .or(() -> now(relation));
    }

    /** A place in the matrices of a strategy on which all agree. */
    public static Placement at(Position position, PartnerStrategy strategy) {
        return of(position, new Spread(position, position), strategy);
    }

    /** Where a relation of a strategy was at a round. */
    public static Placement of(Round round, PartnerStrategy strategy) {
        return of(round.consensus(), round.spread(), strategy);
    }

    private static Placement of(Position position, Spread spread, PartnerStrategy strategy) {
        return new Placement(position, spread, Cuts.of(strategy).zoneOf(position),
                StrategyLine.of(strategy).marginOf(position));
    }

    /** Whether the relation lies on or above the strategy line. */
    public boolean isAbove() {
        return margin.isAbove();
    }

    /** The influence that the strategy line asks for at this dependency: the lowest whole score on or above it. */
    public int askedInfluence() {
        return position.influence().points() - margin.wholePoints();
    }
}
