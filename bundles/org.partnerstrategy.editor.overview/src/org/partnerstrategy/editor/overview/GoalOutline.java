/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** Changes the order and nesting of goals, directly in the model. */
final class GoalOutline {

    private final PartnerStrategy strategy;

    GoalOutline(PartnerStrategy strategy) {
        this.strategy = strategy;
    }

    /** Adds a goal at the end of the outermost goals. */
    Goal add(String name) {
        return add(strategy.getGoals(), name, GoalKind.GOAL);
    }

    /** Adds a sub-goal at the end of a goal. */
    Goal addWithin(Goal parent, String name) {
        return add(parent.getGoals(), name, GoalKind.SUBGOAL);
    }

    private static Goal add(EList<Goal> siblings, String name, GoalKind kind) {
        Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
        goal.setName(name);
        goal.setKind(kind);
        siblings.add(goal);
        return goal;
    }

    /** Whether a goal can be moved by so many places among its siblings. */
    boolean canMove(Goal goal, int places) {
        int place = siblings(goal).indexOf(goal) + places;
        return place >= 0 && place < siblings(goal).size();
    }

    /** Moves a goal by so many places among its siblings; negative is upwards. */
    void move(Goal goal, int places) {
        EList<Goal> siblings = siblings(goal);
        siblings.move(siblings.indexOf(goal) + places, goal);
    }

    /** Whether a goal may be within another one: not within itself or its own sub-goals. */
    static boolean canStandWithin(Goal goal, EObject parent) {
        return !EcoreUtil.isAncestor(goal, parent);
    }

    /** Makes a goal the last sub-goal of another one, or of none. */
    void moveWithin(Goal goal, EObject parent) {
        place(goal, parent instanceof Goal other ? other.getGoals() : strategy.getGoals(), Integer.MAX_VALUE);
    }

    /** Puts a goal before a sibling-to-be, or behind it. */
    void moveBeside(Goal goal, Goal sibling, boolean behind) {
        EList<Goal> siblings = siblings(sibling);
        int place = siblings.indexOf(sibling) + (behind ? 1 : 0);
        boolean fromAbove = siblings.contains(goal) && siblings.indexOf(goal) < place;
        place(goal, siblings, fromAbove ? place - 1 : place);
    }

    private void place(Goal goal, EList<Goal> siblings, int place) {
        if (siblings.contains(goal)) {
            siblings.move(Math.min(place, siblings.size() - 1), goal);
        } else {
            siblings.add(Math.min(place, siblings.size()), goal);
        }
        if (goal.getKind() != GoalKind.RESULT) {
            goal.setKind(siblings == strategy.getGoals() ? GoalKind.GOAL : GoalKind.SUBGOAL);
        }
    }

    /** How many relations a goal and its sub-goals have. */
    static int relations(Goal goal) {
        return GoalWalk.from(goal).mapToInt(each -> each.getRelations().size()).sum();
    }

    /** Deletes a goal with its sub-goals and all their relations. */
    static void delete(Goal goal) {
        List<EObject> all = new ArrayList<>();
        GoalWalk.from(goal).map(Goal::getRelations).forEach(all::addAll);
        all.add(goal);
        EcoreUtil.deleteAll(all, true);
    }

    private EList<Goal> siblings(Goal goal) {
        return goal.eContainer() instanceof Goal parent ? parent.getGoals() : strategy.getGoals();
    }
}
