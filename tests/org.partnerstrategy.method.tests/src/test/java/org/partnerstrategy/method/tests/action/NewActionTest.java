/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.method.action.NewAction;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

class NewActionTest {

    private static final ActionKind TENDER = ActionCatalogue.standard().kind("tender").orElseThrow();

    @Test
    void isPrefilledFromItsKindAndGoal() {
        Relation relation = Sketch.strategy().relation().owner("Anna").last();
        Action action = NewAction.of(TENDER, List.of(relation), Locale.of("nl"));
        assertEquals("tender", action.getKind());
        assertEquals(TENDER.label().in(Locale.of("nl")), action.getName());
        assertEquals(List.of(Direction.LEFT), action.getDirections());
        assertEquals(List.of(relation), action.getRelations());
        assertEquals("Anna", action.getOwner().getName());
    }

    @Test
    void hasNoOwnerWhenItServesSeveralGoals() {
        Sketch sketch = Sketch.strategy().relation("A", "One").owner("Anna").relation("B", "Other").owner("Bob");
        assertNull(NewAction.of(TENDER, sketch.get().getRelations(), Locale.ENGLISH).getOwner());
    }

    @Test
    void servesAWholeGoal() {
        Goal goal = Sketch.strategy().relation().owner("Anna").last().getGoal();
        Action action = NewAction.of(ActionCatalogue.standard().kindsForWholeGoal().getFirst(), goal, Locale.ENGLISH);
        assertEquals(goal, action.getGoal());
        assertEquals("Anna", action.getOwner().getName());
        assertEquals(List.of(), action.getDirections());
    }

    @Test
    void canServeAllRelationsThatGoTheSameWay() {
        Sketch sketch = Sketch.strategy().relation("A", "Goal").going("LEFT+UP").relation("B", "Goal").going("UP")
                .relation("C", "Goal").going("LEFT").relation("D", "Other").going("LEFT");
        List<Relation> all = sketch.get().getRelations();
        assertEquals(List.of(all.get(0), all.get(2)), Actions.going(all.get(0).getGoal(), Direction.LEFT));
    }
}
