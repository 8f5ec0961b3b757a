/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerstrategy.model.Direction.UP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;

class ProgressTest {

    private static List<StepProgress> of(PartnerStrategy strategy) {
        return Progress.of(strategy, Validation.standard().validate(strategy));
    }

    private static StepProgress progress(Sketch sketch, Step step) {
        return of(sketch.get()).get(step.ordinal());
    }

    private static String summary(Sketch sketch, Step step) {
        StepProgress progress = progress(sketch, step);
        progress.figures().forEach(Said::completely);
        progress.open().forEach(point -> Said.completely(point.explanation().text()));
        return progress.done() + "/" + progress.total() + progress.open().stream()
                .map(point -> " " + point.explanation().rule()).collect(Collectors.joining());
    }

    private static Sketch allDone() {
        return Sketch.strategy().relation().by(FormKind.SUBSIDY).at(70, 30).going(UP).action("Tender")
                .role(MaintenanceRole.ACCOUNT_MANAGER, "Anna");
    }

    @Test
    void isNothingForAnEmptyStrategy() {
        List<StepProgress> steps = of(Sketch.strategy().get());
        steps.forEach(step -> assertEquals("0/0", step.done() + "/" + step.total()));
        assertEquals(Optional.of(Step.INVENTORY), Progress.next(steps).map(StepProgress::step));
    }

    @Test
    void isCompleteWhenEverythingIsDecided() {
        List<StepProgress> steps = of(allDone().get());
        steps.forEach(step -> assertTrue(step.isComplete(), step::toString));
        assertEquals(Optional.empty(), Progress.next(steps));
    }

    @Test
    void countsRelationsWithAForm() {
        assertEquals("1/2 no-form",
                summary(allDone().relation("Other", "Goal"), Step.INVENTORY));
    }

    @Test
    void countsRelationsInTheMatrix() {
        assertEquals("1/2 no-assessment", summary(allDone().relation("Other", "Goal"), Step.POSITION));
    }

    @Test
    void asksForADecisionOnlyWhereARelationStands() {
        assertEquals("1/3 undecided-relation undecided-relation",
                summary(allDone().relation("Above", "Goal").at(20, 90).relation("Below", "Goal").at(80, 10)
                        .relation("Nowhere", "Goal"), Step.DIRECTION));
    }

    @Test
    void countsWantedDevelopmentsWithAnAction() {
        assertEquals("1/2 development-without-action",
                summary(allDone().relation("Other", "Goal").at(70, 30).going(UP), Step.ACTIONS));
        assertEquals("1/1 action-without-development",
                summary(allDone().relation("Other", "Goal").at(70, 30).action("Subsidy"), Step.ACTIONS));
    }

    @Test
    void countsRelationsThatAPersonKeepsUp() {
        assertEquals("1/3 no-maintenance-role role-without-person",
                summary(allDone().relation("A", "Goal").at(10, 10).relation("B", "Goal").at(20, 90)
                        .role(MaintenanceRole.CONTRACT_MANAGER), Step.MAINTENANCE));
    }

    @Test
    void doesNotWaitForForms() {
        assertEquals(Optional.of(Step.POSITION),
                Progress.next(of(Sketch.strategy().relation().get())).map(StepProgress::step));
        assertEquals(Optional.of(Step.INVENTORY), Progress.next(of(Sketch.strategy().relation().at(70, 30)
                .going("keep").role(MaintenanceRole.ACCOUNT_MANAGER, "Anna").get())).map(StepProgress::step));
    }
}
