/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field;

import java.util.Optional;
import java.util.function.Supplier;

import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * The names in a strategy.
 *
 * @param partners those of the partner organisations
 * @param goals those of the goals, sub-goals and results
 */
public record StrategyNames(ElementNames<Partner> partners, ElementNames<Goal> goals) {

    /** Those of a strategy, asked each time. */
    public static StrategyNames of(Supplier<PartnerStrategy> strategy) {
        return new StrategyNames(
                new ElementNames<>(() -> strategy.get().getPartners().stream(), partner -> Optional.empty()),
                new ElementNames<>(() -> GoalWalk.through(strategy.get()),
                        goal -> Optional.of(goal.eContainer()).filter(Goal.class::isInstance).map(Goal.class::cast)));
    }

    /** The model changed. */
    public void forget() {
        partners.forget();
        goals.forget();
    }
}
