/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** The key that deletes removes what is selected, in one step that can be undone. */
class DeleteKeyTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private OpenMatrix matrix;
    private Goal goal;
    private Relation relation;

    @BeforeEach
    void openTheMatrix() throws Exception {
        project.example();
        goal = project.goal("Youth");
        relation = project.relation(goal, "Brug");
        matrix = OpenMatrix.of(project, (DDiagram) project.strategySession().obtain(RepresentationKind.MATRIX, goal)
                .orElseThrow());
    }

    private static void delete(DiagramEditor editor, EditPart part) {
        editor.getDiagramGraphicalViewer().select(part);
        OpenProject.settle();
        Keys.delete(editor.getDiagramGraphicalViewer().getControl());
    }

    private String step() {
        return project.document().undoable().orElseThrow();
    }

    @Test
    void removesARelationFromTheMatrix() {
        delete(matrix.editor(), matrix.part(PlacedNode.CURRENT, relation));

        assertFalse(project.strategy().getRelations().contains(relation));
        assertFalse(goal.getRelations().contains(relation));
        assertTrue(matrix.parts(PlacedNode.CURRENT).noneMatch(part -> OpenMatrix.shown(part) == relation));
        assertEquals("Delete De Brug Street Work", step());
        project.undo();
        assertTrue(project.strategy().getRelations().contains(relation));
        assertTrue(goal.getRelations().contains(relation));
        assertEquals(OpenMatrix.seen(matrix.part(PlacedNode.CURRENT, relation)),
                OpenMatrix.position(matrix.part(PlacedNode.CURRENT, relation)));
        project.redo();
        assertFalse(project.strategy().getRelations().contains(relation));
    }

    @Test
    void removesARelationFromTheNetworkWhileTheMatrixIsOpen() {
        DDiagram network = (DDiagram) project.strategySession().obtain(RepresentationKind.PARTNER_NETWORK,
                project.strategy()).orElseThrow();
        DiagramEditor editor = (DiagramEditor) DialectUIManager.INSTANCE.openEditor(project.session(), network,
                new NullProgressMonitor());
        OpenProject.settle();
        EditPart edge = (EditPart) editor.getDiagramEditPart().getConnections().stream()
                .filter(part -> ((View) ((EditPart) part).getModel()).getElement() instanceof DDiagramElement shown
                        && shown.getTarget() == relation).findFirst().orElseThrow();

        delete(editor, edge);

        assertFalse(project.strategy().getRelations().contains(relation));
        assertFalse(goal.getRelations().contains(relation));
        project.undo();
        assertTrue(project.strategy().getRelations().contains(relation));
        assertTrue(goal.getRelations().contains(relation));
    }
}
