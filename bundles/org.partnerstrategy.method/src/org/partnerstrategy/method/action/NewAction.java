/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.action;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** Actions as they are when someone begins with them (handbook, step 4). They do not belong to a strategy yet. */
public final class NewAction {

    private NewAction() {
    }

    /**
     * An action of a kind that serves relations: it is called after its kind, and owned by whoever owns the goal of all
     * these relations.
     *
     * @param language in which it is called after its kind
     */
    public static Action of(ActionKind kind, List<Relation> relations, Locale language) {
        Action action = of(kind, language);
        action.getRelations().addAll(relations);
        commonGoal(relations).map(Goal::getOwner).ifPresent(action::setOwner);
        return action;
    }

    /**
     * An action of a kind that serves a goal as a whole, and is owned by who owns the goal.
     *
     * @param language in which it is called after its kind
     */
    public static Action of(ActionKind kind, Goal goal, Locale language) {
        Action action = of(kind, language);
        action.setGoal(goal);
        action.setOwner(goal.getOwner());
        return action;
    }

    private static Action of(ActionKind kind, Locale language) {
        Action action = PartnerStrategyFactory.eINSTANCE.createAction();
        action.setName(kind.label().in(language));
        action.setKind(kind.id());
        kind.direction().ifPresent(action.getDirections()::add);
        return action;
    }

    private static Optional<Goal> commonGoal(List<Relation> relations) {
        Set<Goal> goals = new HashSet<>();
        relations.forEach(relation -> goals.add(relation.getGoal()));
        return goals.size() == 1 ? Optional.ofNullable(goals.iterator().next()) : Optional.empty();
    }
}
