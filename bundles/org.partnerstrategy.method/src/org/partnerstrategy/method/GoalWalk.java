/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.stream.Stream;

import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/** Goals with all that lies within them: each before its parts, in the order of the strategy. */
public final class GoalWalk {

    private GoalWalk() {
    }

    /** All goals of a strategy. */
    public static Stream<Goal> through(PartnerStrategy strategy) {
        return strategy.getGoals().stream().flatMap(GoalWalk::from);
    }

    /** A goal, and all goals within it. */
    public static Stream<Goal> from(Goal goal) {
        return Stream.concat(Stream.of(goal), goal.getGoals().stream().flatMap(GoalWalk::from));
    }
}
