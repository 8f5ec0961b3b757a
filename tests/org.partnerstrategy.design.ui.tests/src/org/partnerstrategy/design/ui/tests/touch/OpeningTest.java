/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/** A double click opens what stands behind a thing in a diagram, and is no step. */
class OpeningTest {

    private static final String PARTNER_PAGE = "org.partnerstrategy.views.partner";

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private static Relation relation;

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
        relation = PROJECT.relation(PROJECT.goal("Youth"), "Brug");
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @AfterEach
    void hidePartner() {
        IViewPart view = page().findView(PARTNER_PAGE);
        if (view != null) {
            page().hideView(view);
        }
        OpenProject.settle();
    }

    private static EObject subject(String mapping) {
        Partner partner = relation.getPartner();
        return switch (mapping) {
            case "Current" -> relation;
            case "NetworkPartner" -> partner;
            default -> relation.getGoal();
        };
    }

    @ParameterizedTest
    @CsvSource({"OpenPartner, MATRIX, Current", "OpenNetworkPartner, PARTNER_NETWORK, NetworkPartner"})
    void opensThePartner(String tool, RepresentationKind kind, String mapping) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind);
        assertNotNull(diagram.label(tool));
        Point place = diagram.at(diagram.part(mapping, subject(mapping)));

        OneStep.assertNoStep(PROJECT, () -> Pointer.doubleClick(diagram.control(), place.x, place.y));

        assertNotNull(page().findView(PARTNER_PAGE));
    }

    @ParameterizedTest
    @CsvSource({"OpenTreeGoal, GOAL_TREE, TreeGoal", "OpenNetworkGoal, PARTNER_NETWORK, NetworkGoal"})
    void opensTheMatrix(String tool, RepresentationKind kind, String mapping) {
        OpenDiagram diagram = OpenDiagram.of(PROJECT, kind).whole();
        assertNotNull(diagram.label(tool));
        Point place = diagram.place(diagram.part(mapping, subject(mapping)));

        OneStep.assertNoStep(PROJECT, () -> Pointer.doubleClick(diagram.control(), place.x, place.y));

        assertShowsTheGoal();
    }

    private static void assertShowsTheGoal() {
        IEditorPart opened = page().getActiveEditor();
        DialectEditor matrix = assertInstanceOf(DialectEditor.class, opened);
        assertEquals(relation.getGoal(), ((DSemanticDecorator) matrix.getRepresentation()).getTarget());
    }
}
