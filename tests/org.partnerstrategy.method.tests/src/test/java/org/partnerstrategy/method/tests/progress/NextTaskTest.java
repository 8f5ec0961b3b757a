/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerstrategy.model.Direction.UP;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.progress.NextTask;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Urgency;

class NextTaskTest {

    private static String after(Sketch sketch, Step step, EObject current) {
        List<StepProgress> progress = Progress.of(sketch.get(), Validation.standard().validate(sketch.get()));
        return NextTask.after(progress, Optional.ofNullable(step), Optional.ofNullable(current)).map(next -> {
            Said.completely(next.text());
            Said.completely(next.explained());
            return next.step().number() + " " + next.text();
        }).orElse("done");
    }

    private static Relation relation(Sketch sketch, int place) {
        return sketch.get().getRelations().get(place);
    }

    /** Two urgent goals with two relations each, in turn, which all have a form. */
    private static Sketch toBePlaced() {
        return Sketch.strategy().relation("A", "One").by(FormKind.SUBSIDY).relation("B", "Two").by(FormKind.SUBSIDY)
                .relation("C", "One").by(FormKind.SUBSIDY).relation("D", "Two").by(FormKind.SUBSIDY);
    }

    @Test
    void beginsWithTheFirstRelation() {
        assertEquals("1 List the first relation", after(Sketch.strategy(), null, null));
        assertEquals("1 List the first relation", after(Sketch.strategy(), Step.DIRECTION, null));
    }

    @Test
    void leadsThroughAGoalBeforeTheNextOne() {
        Sketch sketch = toBePlaced();
        assertEquals("2 Place C for One in the matrix", after(sketch, Step.POSITION, relation(sketch, 0)));
        assertEquals("2 Place A for One in the matrix", after(sketch, Step.POSITION, relation(sketch, 2)));
        assertEquals("2 Place B for Two in the matrix",
                after(sketch, Step.POSITION, relation(sketch, 1).getGoal()));
    }

    @Test
    void goesOnWithTheNextGoalAndThenTheNextStep() {
        Sketch sketch = Sketch.strategy().relation("A", "One").by(FormKind.SUBSIDY).at(80, 20)
                .relation("B", "Two").by(FormKind.SUBSIDY);
        assertEquals("2 Place B for Two in the matrix", after(sketch, Step.POSITION, relation(sketch, 0)));
        assertEquals("3 Decide on a direction for A for One",
                after(sketch, Step.POSITION, relation(sketch, 1)));
    }

    @Test
    void beginsWithTheMostUrgentGoal() {
        Sketch sketch = toBePlaced();
        sketch.get().getGoals().getLast().setUrgency(Urgency.URGENT);
        assertEquals("2 Place B for Two in the matrix", after(sketch, null, null));
    }

    @Test
    void leadsBackFromAStepThatWaitsForAnEarlierOne() {
        Sketch sketch = toBePlaced();
        assertEquals("2 Place A for One in the matrix", after(sketch, Step.DIRECTION, null));
        assertEquals("2 Place A for One in the matrix", after(sketch, Step.ACTIONS, relation(sketch, 1)));
        Sketch placed = Sketch.strategy().relation("A", "One").by(FormKind.SUBSIDY).at(70, 30);
        assertEquals("3 Decide on a direction for A for One", after(placed, Step.ACTIONS, null));
    }

    @Test
    void isNotHeldUpByUnknownForms() {
        Sketch sketch = Sketch.strategy().relation("A", "One");
        assertEquals("2 Place A for One in the matrix", after(sketch, Step.INVENTORY, relation(sketch, 0)));
    }

    @Test
    void staysWithTheLastThatIsOpen() {
        Sketch sketch = Sketch.strategy().relation("A", "One").by(FormKind.SUBSIDY).at(70, 30).going(UP)
                .action("Tender").role(MaintenanceRole.ACCOUNT_MANAGER);
        assertEquals("5 Choose a person for A for One",
                after(sketch, Step.MAINTENANCE, relation(sketch, 0)));
    }

    /** Whoever follows it and does what it says comes to the end, and never twice to the same. */
    @Test
    void leadsFromTheFirstRelationToTheLastRole() {
        Sketch sketch = toBePlaced();
        StringBuilder way = new StringBuilder();
        Optional<EObject> current = Optional.empty();
        Optional<Step> step = Optional.empty();
        for (int i = 0; i < 100; i++) {
            List<StepProgress> progress = Progress.of(sketch.get(), Validation.standard().validate(sketch.get()));
            Optional<NextTask> next = NextTask.after(progress, step, current);
            if (next.isEmpty()) {
                assertEquals("22223333444455555555", way.toString());
                return;
            }
            way.append(next.get().step().number());
            step = Optional.of(next.get().step());
            current = next.get().element();
            doIt(sketch, next.get());
        }
        throw new AssertionError(way);
    }

    private static void doIt(Sketch sketch, NextTask next) {
        sketch.onward((Relation) next.element().orElseThrow());
        switch (next.point().orElseThrow().explanation().rule()) {
        case "no-assessment" -> sketch.at(70, 30);
        case "undecided-relation" -> sketch.going(UP);
        case "development-without-action" -> sketch.action("Tender");
        case "no-maintenance-role" -> sketch.role(MaintenanceRole.ACCOUNT_MANAGER);
        case "role-without-person" -> sketch.role(MaintenanceRole.ACCOUNT_MANAGER, "Anna");
        default -> throw new AssertionError(next);
        }
    }
}
