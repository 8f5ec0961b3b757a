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
import org.eclipse.gef.ConnectionEditPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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

    @Test
    void arrowsCannotBeBent() {
        OpenDiagram matrix = OpenDiagram.of(PROJECT, RepresentationKind.MATRIX);
        ConnectionEditPart arrow = matrix.parts("Arrow").map(ConnectionEditPart.class::cast).findFirst().orElseThrow();
        Point middle = matrix.at(arrow);

        OneStep.assertNoStep(PROJECT, () -> {
            matrix.select(arrow);
            Pointer.drag(matrix.control(), middle.x, middle.y, middle.x + 40, middle.y + 40);
            Pointer.click(matrix.control(), middle.x, middle.y);
            Pointer.drag(matrix.control(), middle.x, middle.y, middle.x - 40, middle.y + 40);
        });

        assertEquals(2, ((Connection) arrow.getFigure()).getPoints().size());
    }
}
