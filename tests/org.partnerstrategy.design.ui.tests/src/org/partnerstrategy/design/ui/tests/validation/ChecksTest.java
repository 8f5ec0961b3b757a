/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.workspace.util.WorkspaceSynchronizer;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.part.ValidateAction;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/** The checks of the method are markers of a diagram, and their quick fixes are offered there. */
class ChecksTest {

    private static final String MARKER = "org.eclipse.sirius.diagram.ui.diagnostic";

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private Goal goal;
    private OpenMatrix matrix;

    @BeforeEach
    void openAMatrixWithARemark() throws Exception {
        project.example();
        goal = project.goal("Youth");
        matrix = OpenMatrix.of(project, (DDiagram) project.strategySession().obtain(RepresentationKind.MATRIX, goal)
                .orElseThrow());
        project.change(() -> goal.getRelations().forEach(relation -> relation.setMaintenance(null)));
    }

    private List<IMarker> check() throws Exception {
        ValidateAction.runValidation(matrix.root(), matrix.root().getDiagramView());
        OpenProject.settle();
        IFile file = WorkspaceSynchronizer.getFile(project.session().getSessionResource());
        return List.of(file.findMarkers(MARKER, true, IResource.DEPTH_ZERO));
    }

    private static String message(IMarker marker) {
        return marker.getAttribute(IMarker.MESSAGE, "");
    }

    private List<Finding> found(String rule) {
        return MethodWithPlugIns.installed().validation().validate(project.strategy()).stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> finding.element() instanceof Relation relation && relation.getGoal() == goal)
                .toList();
    }

    @Test
    void marksWhatTheMethodFinds() throws Exception {
        List<String> messages = check().stream().map(ChecksTest::message).toList();

        assertFalse(found("no-maintenance-role").isEmpty());
        found("no-maintenance-role").forEach(finding -> assertTrue(
                messages.stream().anyMatch(message -> message.contains(
                        finding.explanation().text().in(Locale.getDefault()))), messages.toString()));
    }

    @Test
    void takesRemarksAwayByTheirQuickFixInOneStep() throws Exception {
        Finding finding = found("no-maintenance-role").getFirst();
        Relation relation = (Relation) finding.element();
        String said = finding.explanation().text().in(Locale.getDefault());
        IMarker marker = check().stream().filter(each -> message(each).contains(said)).findFirst().orElseThrow();
        IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(each -> each.getLabel().startsWith("Quick fix")).findFirst().orElseThrow();

        fix.run(marker);
        OpenProject.settle();

        assertEquals(1, goal.getRelations().stream().filter(each -> each.getMaintenance() != null).count());
        assertTrue(relation.getMaintenance() != null || goal.getRelations().size() > 1);
        project.undo();
        assertTrue(goal.getRelations().stream().allMatch(each -> each.getMaintenance() == null));
    }
}
