/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.progress;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Urgency;

/**
 * The open points of one goal, in the order of the steps and within a step in the order of work.
 *
 * @param goal the goal; none for what belongs to none, or to several
 * @param points what is open, never empty
 */
public record GoalPoints(Optional<Goal> goal, List<OpenPoint> points) {

    private static final Comparator<GoalPoints> BY_URGENCY = Comparator.comparing(
            (GoalPoints group) -> group.goal().map(Goal::getUrgency).orElse(null),
            Comparator.nullsLast(Comparator.<Urgency>reverseOrder()));

    public GoalPoints {
        points = List.copyOf(points);
    }

    /** All open points by their goals: the most urgent goals first, as in the order of work. */
    public static List<GoalPoints> of(List<StepProgress> steps) {
        Map<Optional<Goal>, List<OpenPoint>> groups = steps.stream().flatMap(step -> step.open().stream())
                .collect(Collectors.groupingBy(OpenPoint::goal, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> new GoalPoints(group.getKey(), group.getValue()))
                .sorted(BY_URGENCY).toList();
    }
}
