package org.partnerstrategy.method;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Finds the strategy that sets the thresholds and the line for a relation. */
public final class Strategies {

    private Strategies() {
    }

    /** Whether a relation belongs to a strategy: one that is being taken out does not, while its goal still knows it. */
    public static boolean haveIt(Relation relation) {
        return relation.eContainer() instanceof PartnerStrategy;
    }

    /**
     * The strategy to which a relation belongs.
     *
     * @throws IllegalArgumentException when it belongs to none
     */
    public static PartnerStrategy of(Relation relation) {
        if (relation.eContainer() instanceof PartnerStrategy strategy) {
            return strategy;
        }
        throw new IllegalArgumentException("the relation belongs to no strategy");
    }
}
