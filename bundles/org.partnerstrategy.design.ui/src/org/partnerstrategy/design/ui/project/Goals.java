/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.util.List;
import java.util.stream.Stream;

import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/** The goals of which there is something to see. */
public final class Goals {

    private Goals() {
    }

    /** The goals with relations, each followed by those within it; all goals when none has relations. */
    public static Stream<Goal> toShow(PartnerStrategy strategy) {
        List<Goal> all = GoalWalk.through(strategy).toList();
        List<Goal> related = all.stream().filter(goal -> !goal.getRelations().isEmpty()).toList();
        return (related.isEmpty() ? all : related).stream();
    }
}
