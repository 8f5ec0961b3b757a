/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.tests.Said;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.method.validation.OpenPoints;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.ActionStatus;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;

class OpenPointsTest {

    private static List<OpenPoint> of(PartnerStrategy strategy) {
        return Stream.concat(strategy.getRelations().stream().map(OpenPoints::of).flatMap(List::stream),
                strategy.getActions().stream().map(OpenPoints::of).flatMap(Optional::stream)).toList();
    }

    private static void assertOpen(String expected, Sketch sketch) {
        List<OpenPoint> points = of(sketch.get());
        points.forEach(point -> Said.completely(point.explanation().text()));
        assertEquals(expected, String.join(" ", points.stream()
                .map(point -> point.explanation().step().number() + ":" + point.explanation().rule()).toList()));
    }

    @Test
    void areNoneWhenAllIsArranged() {
        assertOpen("", Sketch.strategy().relation().at(70, 30).going("LEFT+UP").action("Tender")
                .role(MaintenanceRole.ACCOUNT_MANAGER, "Anna"));
    }

    @Test
    void nameARelationWithoutAPlace() {
        assertOpen("2:no-assessment", Sketch.strategy().relation());
    }

    @Test
    void nameAWantedDevelopmentWithoutAction() {
        assertOpen("4:development-without-action", Sketch.strategy().relation().at(70, 30).going("UP"));
        assertOpen("", Sketch.strategy().relation().at(70, 30).going("keep"));
    }

    @ParameterizedTest
    @CsvSource({ "UNDECIDED, ", "PROJECT_LEADER, 5:role-without-person", "ACCOUNT_MANAGER, 5:role-without-person",
            "CONTRACT_MANAGER, 5:role-without-person" })
    void nameARoleWithoutAPerson(MaintenanceRole role, String open) {
        assertOpen(open == null ? "" : open, Sketch.strategy().relation().at(70, 30).role(role));
    }

    @ParameterizedTest
    @CsvSource({
            // directions of the two relations that the action serves, its status, whether it is an open point
            "keep, keep, PLANNED, true",
            " , , PLANNED, true",
            "keep, keep, IN_PROGRESS, true",
            "keep, keep, DONE, false",
            "keep, keep, CANCELLED, false",
            "UP, keep, PLANNED, false",
            "UP, LEFT, PLANNED, false",
    })
    void nameAnActionWhoseRelationsWantNoMovement(String one, String other, ActionStatus status, boolean open) {
        Sketch sketch = Sketch.strategy().relation("One", "Goal").at(70, 30).going(one).action("Tender")
                .relation("Other", "Goal").at(70, 30).going(other).action("Tender");
        sketch.get().getActions().getFirst().setStatus(status);

        assertOpen(open ? "4:action-without-development" : "", sketch);
    }

    @Test
    void nameAnActionThatServesNothingUnlessItServesAWholeGoal() {
        Sketch sketch = Sketch.strategy().relation().at(70, 30).action("Tender");
        Action action = sketch.get().getActions().getFirst();
        action.getRelations().clear();
        assertOpen("4:action-without-development", sketch);

        action.setGoal(sketch.last().getGoal());
        assertOpen("", sketch);
    }

    @Test
    void belongToTheirElement() {
        Sketch sketch = Sketch.strategy().relation().action("Tender");

        assertEquals(List.of(sketch.last(), sketch.get().getActions().getFirst()),
                of(sketch.get()).stream().map(OpenPoint::element).toList());
    }
}
