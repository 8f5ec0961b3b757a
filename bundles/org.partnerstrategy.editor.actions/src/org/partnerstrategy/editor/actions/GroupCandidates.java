/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** The relations that an instrument may serve, the likeliest first. */
final class GroupCandidates {

    private GroupCandidates() {
    }

    /** First the relations of a goal that should go in a direction, then its others, then those of other goals. */
    static List<Relation> of(Optional<Goal> goal, Direction direction, PartnerStrategy strategy) {
        Set<Relation> all = new LinkedHashSet<>();
        goal.ifPresent(some -> {
            all.addAll(Actions.going(some, direction));
            all.addAll(some.getRelations());
        });
        strategy.getRelations().stream().filter(relation -> Directions.of(relation).contains(direction))
                .forEach(all::add);
        return new ArrayList<>(all);
    }

    /** The relations that an action serves, the others of their goals, and all that should go in its direction. */
    static List<Relation> of(Action action, PartnerStrategy strategy) {
        Set<Relation> all = new LinkedHashSet<>(action.getRelations());
        action.getRelations().stream().map(Relation::getGoal).filter(goal -> goal != null).distinct()
                .forEach(goal -> all.addAll(goal.getRelations()));
        strategy.getRelations().stream().filter(relation -> Directions.of(relation).stream()
                .anyMatch(direction -> action.getDirections().isEmpty()
                        || action.getDirections().contains(direction))).forEach(all::add);
        return new ArrayList<>(all);
    }
}
