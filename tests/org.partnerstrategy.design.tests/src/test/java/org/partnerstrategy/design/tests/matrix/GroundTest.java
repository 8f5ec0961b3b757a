/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.design.matrix.Ground;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.matrix.overlay.MatrixOverlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.testdata.Declared;

class GroundTest {

    private final DrawnGoal drawn = new DrawnGoal().relation("Club").at("60/40");

    @Test
    void hasTheMarksOfPlugInsWhereTheDiagramHasTheRelation() {
        MatrixOverlay rings = (goal, scene) -> goal.getRelations().stream()
                .map(relation -> scene.marker(relation.getId()).orElseThrow())
                .map(marker -> (Mark) new Mark.Circle(Role.OVERLAY_LINE, marker.centre(), 15)).toList();
        Overlays overlays = Overlays.including(Extensions.of("overlays",
                List.of(new Declared(Map.of("id", "rings", "label", "Rings"), () -> rings))));
        Position position = Position.of(60, 40);
        drawn.last().setId("club");

        List<Point> drawnRings = rings(Ground.of(drawn.goal(), Locale.ENGLISH, overlays.all(), false));

        assertEquals(List.of(new Point(DiagramGeometry.MATRIX.x(position.dependency()),
                DiagramGeometry.MATRIX.y(position.influence()))), drawnRings);
        assertEquals(List.of(), rings(Ground.of(drawn.goal(), Locale.ENGLISH)));
    }

    @Test
    void showsTheRegionOnWhichAssessorsDiffer() {
        DrawnGoal differing = new DrawnGoal().relation("Club").at("60/40").at("80/50")
                .relation("Choir").at("10/10");

        assertEquals(1, regions(Ground.of(differing.goal(), Locale.ENGLISH, List.of(), true)));
        assertEquals(0, regions(Ground.of(differing.goal(), Locale.ENGLISH)));
    }

    private static long regions(Ground ground) {
        return ground.marks().stream().filter(mark -> mark.role() == Role.SPREAD).count();
    }

    private static List<Point> rings(Ground ground) {
        return ground.marks().stream().filter(mark -> mark.role() == Role.OVERLAY_LINE).map(Mark.Circle.class::cast)
                .map(Mark.Circle::centre).toList();
    }
}
