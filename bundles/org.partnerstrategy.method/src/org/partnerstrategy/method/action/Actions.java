/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.action;

import java.util.List;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** The actions that make desired developments happen (handbook, step 4). */
public final class Actions {

    private Actions() {
    }

    /** The actions that serve a relation itself. One that was given up serves nothing. */
    public static List<Action> serving(Relation relation) {
        return relation.getActions().stream().filter(action -> action.getStatus() != ActionStatus.CANCELLED).toList();
    }

    /** Whether a relation should move, and no action serves it. */
    public static boolean areMissing(Relation relation) {
        return !Directions.of(relation).isEmpty() && serving(relation).isEmpty();
    }

    /** Whether an action is an instrument: it serves two or more relations, or a goal as a whole. */
    public static boolean isInstrument(Action action) {
        return action.getRelations().size() >= 2 || action.getGoal() != null;
    }

    /** The relations of a goal that should go in a direction, which an instrument can serve together. */
    public static List<Relation> going(Goal goal, Direction direction) {
        return goal.getRelations().stream().filter(relation -> Directions.of(relation).contains(direction)).toList();
    }
}
