/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.figure;

import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;

/** Finds a figure about a strategy. */
@FunctionalInterface
public interface StrategyFigure {

    /** The figure; none when there is nothing to tell yet. */
    Optional<Figure> of(PartnerStrategy strategy);
}
