/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.OpenPoints;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/** The goals with their relations in the order of work, as far as they are to be shown. */
final class WorkOrder {

    /** Which relations are shown. */
    enum Show {
        /** Those that should develop, or that actions serve. */
        WANTED,
        /** Those about which something is open in this step. */
        OPEN,
        /** All. */
        ALL
    }

    private final Map<Goal, List<WorkItem>> goals = new LinkedHashMap<>();
    private final Map<Relation, WorkItem> items = new LinkedHashMap<>();
    private final int open;
    private final ReferenceYear year;

    private WorkOrder(PartnerStrategy strategy, Show show, Optional<Goal> only) {
        year = ReferenceYear.of(strategy);
        int points = 0;
        for (WorkItem item : OrderOfWork.of(strategy)) {
            Relation relation = item.relation();
            items.put(relation, item);
            points += isOpen(item) ? 1 : 0;
            if (isShown(item, show) && isWithin(relation.getGoal(), only)) {
                goals.computeIfAbsent(relation.getGoal(), goal -> new ArrayList<>()).add(item);
            }
        }
        open = points;
        if (show != Show.OPEN) {
            strategy.getActions().stream().map(Action::getGoal).filter(goal -> goal != null && isWithin(goal, only))
                    .forEach(goal -> goals.computeIfAbsent(goal, other -> new ArrayList<>()));
        }
    }

    /**
     * @param only the goal within which relations are shown; none for all
     */
    static WorkOrder of(PartnerStrategy strategy, Show show, Optional<Goal> only) {
        return new WorkOrder(strategy, show, only);
    }

    /** The goals, in the order in which their first relations come. */
    List<Goal> goals() {
        return List.copyOf(goals.keySet());
    }

    /** The relations of a goal. */
    List<Relation> relations(Goal goal) {
        return goals.getOrDefault(goal, List.of()).stream().map(WorkItem::relation).toList();
    }

    /** The year of the amounts. */
    ReferenceYear year() {
        return year;
    }

    /** What is known about a relation, shown or not. */
    Optional<WorkItem> item(Relation relation) {
        return Optional.ofNullable(items.get(relation));
    }

    /** About how many relations of the whole strategy something is open in this step. */
    int open() {
        return open;
    }

    /** Whether something is open about a relation in this step. */
    boolean isOpen(Relation relation) {
        return item(relation).filter(WorkOrder::isOpen).isPresent();
    }

    private static boolean isOpen(WorkItem item) {
        return item.openPoints().stream().anyMatch(point -> point.explanation().step() == Step.ACTIONS)
                || item.actions().stream().anyMatch(action -> OpenPoints.of(action).isPresent());
    }

    private static boolean isShown(WorkItem item, Show show) {
        return item.relation().getGoal() != null && switch (show) {
        case WANTED -> !item.directions().isEmpty() || !item.relation().getActions().isEmpty();
        case OPEN -> isOpen(item);
        case ALL -> true;
        };
    }

    private static boolean isWithin(Goal goal, Optional<Goal> only) {
        return only.isEmpty() || goal == only.get()
                || goal != null && goal.eContainer() instanceof Goal parent && isWithin(parent, only);
    }
}
