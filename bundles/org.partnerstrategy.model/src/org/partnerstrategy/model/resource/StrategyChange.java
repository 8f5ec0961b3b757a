/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
