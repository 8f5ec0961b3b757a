/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenMatrix;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.views.properties.PropertiesPage;
import org.partnerstrategy.views.properties.PropertiesView;

/** The properties tell about what is selected in a diagram. */
class PropertiesTest {

    private static final String VIEW = "org.partnerstrategy.views.properties";

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private OpenMatrix matrix;
    private IViewPart view;

    @BeforeEach
    void openTheProperties() throws Exception {
        project.example();
        Goal goal = project.goal("Youth");
        matrix = OpenMatrix.of(project, (DDiagram) project.strategySession().obtain(RepresentationKind.MATRIX, goal)
                .orElseThrow());
        view = page().showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        page().activate(matrix.editor());
        OpenProject.settle();
    }

    @AfterEach
    void closeTheProperties() {
        page().hideView(view);
        OpenProject.settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private void select(EObject element) {
        matrix.editor().getDiagramGraphicalViewer().select(matrix.part(PlacedNode.CURRENT, element));
        OpenProject.settle();
    }

    private Relation relation() {
        return project.relation(project.goal("Youth"), "Brug");
    }

    private static List<Control> controls() {
        return descendants(page().getWorkbenchWindow().getShell()).filter(Control::isVisible).toList();
    }

    private static Stream<Control> descendants(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(PropertiesTest::descendants) : Stream.empty());
    }

    private static String text(Control control) {
        return switch (control) {
        case Text it -> it.getText();
        case StyledText it -> it.getText();
        default -> "";
        };
    }

    private static Text field(String content) {
        OpenProject.await(() -> fields(content).findFirst().isPresent());
        return fields(content).findFirst().orElseThrow(() -> new AssertionError(
                controls().stream().map(PropertiesTest::text).filter(text -> !text.isBlank()).toList().toString()));
    }

    private static Stream<Text> fields(String content) {
        return controls().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getText().equals(content));
    }

    private static void leave(Text field) {
        field.notifyListeners(SWT.FocusOut, new Event());
        OpenProject.settle();
    }

    @Test
    void showsTheSheetOfTheStudio() {
        select(relation());

        assertNotNull(field(relation().getDescription()));
        assertInstanceOf(PropertiesPage.class, ((PropertiesView) view).getCurrentPage());
    }

    @Test
    void takesOverWhatIsTyped() {
        select(relation());
        String before = relation().getDescription();
        Text field = field(before);

        field.setText("Street work in the evening");
        leave(field);

        assertEquals("Street work in the evening", relation().getDescription());
        assertEquals(Optional.of("Change Description of " + "De Brug Street Work \u2013 Youth work"),
                project.document().undoable());
        project.undo();
        assertEquals(before, relation().getDescription());
        assertTrue(OpenProject.await(() -> field.getText().equals(before)), field::getText);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150", "abc", "-1"})
    void refusesWhatIsNoScore(String typed) {
        project.change(() -> Drawing.line(project.strategy(), StrategyLine.DEFAULT));
        matrix.show(project, "StrategyLine", true);
        LinePoint corner = project.strategy().getLinePoints().getLast();
        String before = corner.getInfluence().toString();
        matrix.editor().getDiagramGraphicalViewer().select(matrix.part(PlacedNode.LINE_POINT, corner));
        OpenProject.settle();
        Text field = field(before);

        field.setText(typed);
        leave(field);

        assertEquals(before, corner.getInfluence().toString());
    }
}
