package org.partnerstrategy.method;

import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * Where a relation stands in its goal's matrix (handbook, step 2).
 *
 * @param position the consensus of the assessors
 * @param spread how far the assessors lie apart
 * @param zone the zone of the position
 * @param margin how far the position lies above the strategy line
 */
public record Placement(Position position, Spread spread, Zone zone, Margin margin) {

    /** Where a relation of a strategy stands now; nowhere when nobody has assessed it. */
    public static Optional<Placement> now(Relation relation) {
        return Round.newest(relation).map(round -> of(round, strategy(relation)));
    }

    /** Where a relation of a strategy stood at a round. */
    public static Placement of(Round round, PartnerStrategy strategy) {
        Position position = round.consensus();
        return new Placement(position, round.spread(), Cuts.of(strategy).zoneOf(position),
                StrategyLine.of(strategy).marginOf(position));
    }

    /** Whether the relation lies on or above the strategy line. */
    public boolean isAbove() {
        return margin.isAbove();
    }

    private static PartnerStrategy strategy(Relation relation) {
        if (relation.eContainer() instanceof PartnerStrategy strategy) {
            return strategy;
        }
        throw new IllegalArgumentException("the relation belongs to no strategy");
    }
}
