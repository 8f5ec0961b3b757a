/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** Finds the strategy that sets the thresholds and the line for a relation. */
public final class Strategies {

    private Strategies() {
    }

    /**
     * Whether a relation belongs to a strategy: one that is being taken out does not, while its goal still knows it.
     */
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
