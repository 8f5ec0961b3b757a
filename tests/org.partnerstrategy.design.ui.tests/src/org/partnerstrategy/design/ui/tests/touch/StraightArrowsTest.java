/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** An arrow that is dragged with the mouse stays straight. */
class StraightArrowsTest {

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
    }

    @ParameterizedTest
    @CsvSource({"MATRIX, Arrow", "DIRECTIONS, Arrow", "PARTNER_NETWORK, Contribution"})
    void cannotBeBent(RepresentationKind kind, String mapping) {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, kind);
        ConnectionEditPart arrow = matrix.parts(mapping).map(ConnectionEditPart.class::cast).findFirst().orElseThrow();
        matrix.at(arrow);
        // Not in the middle, where the words of a line can be.
        PointList points = ((Connection) arrow.getFigure()).getPoints().getCopy();
        arrow.getFigure().translateToAbsolute(points);
        Point on = new Point((3 * points.getFirstPoint().x + points.getLastPoint().x) / 4,
                (3 * points.getFirstPoint().y + points.getLastPoint().y) / 4);

        OneStep.assertNoStep(PROJECT, () -> {
            matrix.select(arrow);
            Pointer.drag(matrix.control(), on.x, on.y, on.x + 40, on.y + 40);
            Pointer.click(matrix.control(), on.x, on.y);
            Pointer.drag(matrix.control(), on.x, on.y, on.x - 40, on.y + 40);
        });

        assertEquals(2, ((Connection) arrow.getFigure()).getPoints().size());
    }
}
