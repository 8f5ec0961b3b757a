package org.partnerstrategy.model.resource;

import org.partnerstrategy.model.PartnerStrategy;

/**
 * A change of a strategy.
 *
 * @param <T> what it answers
 * @param <E> what it throws when it cannot be made; nothing is saved then
 */
@FunctionalInterface
public interface StrategyChange<T, E extends Exception> {

    /** Changes the strategy. */
    T apply(PartnerStrategy strategy) throws E;
}
