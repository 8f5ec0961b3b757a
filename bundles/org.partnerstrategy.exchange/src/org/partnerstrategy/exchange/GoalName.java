/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * What a goal is called in a table, so that it is known again: by its name, with those of the goals above it where
 * several goals of the strategy have the same name.
 */
final class GoalName {

    private static final String BELOW = " > ";

    private GoalName() {
    }

    static String of(Goal goal) {
        if (goal == null || goal.getName() == null) {
            return "";
        }
        boolean isOnly = EcoreUtil.getRootContainer(goal) instanceof PartnerStrategy strategy
                && GoalWalk.through(strategy).filter(other -> other.getName() != null
                        && Words.key(other.getName()).equals(Words.key(goal.getName()))).count() <= 1;
        return isOnly ? goal.getName() : path(goal);
    }

    /** The names from the topmost goal down to this one. */
    static String path(Goal goal) {
        String name = Optional.ofNullable(goal.getName()).orElse("");
        return goal.eContainer() instanceof Goal above ? path(above) + BELOW + name : name;
    }
}
