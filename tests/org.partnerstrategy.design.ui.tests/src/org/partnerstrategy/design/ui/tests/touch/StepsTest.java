/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.BendpointRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ConnectionEditPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.Relation;

/**
 * Steps are called what the studio calls them, are undone from the views too, and opening is none; arrows are straight.
 */
class StepsTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private OpenMatrix matrix;
    private Relation relation;

    @BeforeEach
    void openTheMatrix() throws Exception {
        project.example();
        relation = project.relation(project.goal("Youth"), "Brug");
        matrix = OpenMatrix.of(project, (DDiagram) project.strategySession().obtain(RepresentationKind.MATRIX,
                project.goal("Youth")).orElseThrow());
    }

    private Optional<String> undoable() {
        return project.document().undoable();
    }

    @Test
    void openingIsNoStep() throws Exception {
        assertEquals(Optional.empty(), undoable());

        project.reopen();

        assertEquals(Optional.empty(), undoable());
        assertTrue(!project.session().getTransactionalEditingDomain().getCommandStack().canUndo());
    }

    @ParameterizedTest
    @CsvSource({
            "WantDown, Direction of De Brug Street Work", "WantRight, Direction of De Brug Street Work",
            "Keep, Keep De Brug Street Work as it is", "WithdrawDecision, Withdraw the decision on De Brug Street Work",
    })
    void toolsSayWhatTheStudioSays(String tool, String words) {
        EditPart part = matrix.part(PlacedNode.CURRENT, relation);
        CreateRequest request = new CreateRequest();
        request.setFactory(matrix.tool(tool));
        request.setLocation(new Point());
        Command command = part.getCommand(request);

        matrix.editor().getDiagramEditDomain().getDiagramCommandStack().execute(command);
        OpenProject.settle();

        assertEquals(Optional.of(words), undoable());
    }

    @Test
    void draggingSaysWhatTheStudioSays() {
        matrix.drag(25, 0, matrix.part(PlacedNode.CURRENT, relation));

        assertTrue(undoable().orElseThrow().startsWith("Place De Brug Street Work at influence "), undoable()::get);
    }

    @Test
    void isUndoneFromTheViewsBesideTheDiagram() {
        PageContext context = Adapters.adapt(matrix.editor(), PageContext.class);
        matrix.drag(25, 0, matrix.part(PlacedNode.CURRENT, relation));
        String undo = ActionFactory.UNDO.getId();
        assertTrue(context.history(undo).isEnabled());
        assertTrue(context.history(undo).getText().contains("Place De Brug"), context.history(undo)::getText);

        context.history(undo).run();
        OpenProject.settle();

        assertEquals(Optional.empty(), undoable());
        assertTrue(context.history(ActionFactory.REDO.getId()).isEnabled());
    }

    @Test
    void arrowsCannotBeBent() {
        ConnectionEditPart arrow = (ConnectionEditPart) matrix.root().getConnections().getFirst();
        BendpointRequest bend = new BendpointRequest();
        bend.setType(RequestConstants.REQ_CREATE_BENDPOINT);
        bend.setSource(arrow);
        bend.setLocation(new Point(5, 5));

        Command command = arrow.getCommand(bend);

        assertTrue(command == null || !command.canExecute());
        assertNull(arrow.getEditPolicy("Connection Bendpoint Policy"));
        PointList points = arrow.getConnectionFigure().getPoints();
        assertEquals(2, points.size());
    }
}
