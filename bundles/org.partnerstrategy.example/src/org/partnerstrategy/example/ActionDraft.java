/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;

/** An action or instrument while it is being written (handbook, step 4). */
final class ActionDraft {

    private final Action action;

    /**
     * @param kind the identity of the kind in the catalogue of actions
     */
    ActionDraft(Action action, String kind) {
        this.action = action;
        action.setKind(kind);
    }

    Action action() {
        return action;
    }

    /** The direction it serves, and the relations that should go there. */
    ActionDraft moves(Direction direction, Relation... relations) {
        action.getDirections().add(direction);
        action.getRelations().addAll(List.of(relations));
        return this;
    }

    ActionDraft servesWhole(Goal goal) {
        action.setGoal(goal);
        return this;
    }

    ActionDraft ownedBy(Person owner) {
        action.setOwner(owner);
        return this;
    }

    ActionDraft due(int year, int month, int day) {
        action.setDue(LocalDate.of(year, month, day));
        return this;
    }

    /** What it costs, in euro. */
    ActionDraft costs(long euro) {
        action.setCost(BigDecimal.valueOf(euro));
        return this;
    }

    ActionDraft inProgress() {
        action.setStatus(ActionStatus.IN_PROGRESS);
        return this;
    }

    ActionDraft done() {
        action.setStatus(ActionStatus.DONE);
        return this;
    }

    ActionDraft promptedBy(Experience experience) {
        action.setPromptedBy(experience);
        return this;
    }
}
