package org.partnerstrategy.method.figure;

import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;

/** Finds a figure about a strategy. */
@FunctionalInterface
public interface StrategyFigure {

    /** The figure; none when there is nothing to tell yet. */
    Optional<Figure> of(PartnerStrategy strategy);
}
