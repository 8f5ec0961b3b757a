/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What is still open in a strategy (handbook, steps 2, 4 and 5). */
public final class OpenPoints {

    private OpenPoints() {
    }

    /** The open points of all relations, then those of all actions. */
    public static List<OpenPoint> of(PartnerStrategy strategy) {
        return Stream.concat(strategy.getRelations().stream().map(OpenPoints::of).flatMap(List::stream),
                strategy.getActions().stream().map(OpenPoints::of).flatMap(Optional::stream)).toList();
    }

    /**
     * The open points of one relation: it is not placed yet, it should move and no action serves it, or its role of
     * maintenance has no person.
     */
    public static List<OpenPoint> of(Relation relation) {
        List<OpenPoint> points = new ArrayList<>();
        if (Round.newest(relation).isEmpty()) {
            points.add(point(Step.POSITION, "relation-to-be-placed", relation));
        }
        if (Actions.areMissing(relation)) {
            points.add(point(Step.ACTIONS, "development-without-action", relation,
                    Directions.label(Directions.of(relation))));
        }
        if (isRoleWithoutPerson(relation.getMaintenance())) {
            points.add(point(Step.MAINTENANCE, "role-without-person", relation));
        }
        return points;
    }

    /**
     * The open point of an action that is to be done although no relation wants it. An action that serves a goal as a
     * whole needs no relation.
     */
    public static Optional<OpenPoint> of(Action action) {
        boolean toBeDone = action.getStatus() == ActionStatus.PLANNED
                || action.getStatus() == ActionStatus.IN_PROGRESS;
        boolean unwanted = action.getGoal() == null
                && action.getRelations().stream().allMatch(relation -> Directions.of(relation).isEmpty());
        return toBeDone && unwanted ? Optional.of(point(Step.ACTIONS, "action-without-development", action))
                : Optional.empty();
    }

    private static boolean isRoleWithoutPerson(Maintenance maintenance) {
        return maintenance != null && maintenance.getRole() != MaintenanceRole.UNDECIDED
                && maintenance.getPerson() == null;
    }

    private static OpenPoint point(Step step, String id, EObject element, Object... arguments) {
        return new OpenPoint(Explanation.citing(step, id, Message.of(OpenPoints.class, id, arguments)), element);
    }
}
