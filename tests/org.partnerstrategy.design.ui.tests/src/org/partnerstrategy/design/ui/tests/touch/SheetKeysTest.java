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

import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Relation;

/** What is typed in the properties of a diagram, with the keys of a keyboard. */
class SheetKeysTest {

    private static final String VIEW = "org.partnerstrategy.views.properties";
    private static final String TYPED = "evening work";

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private OpenDiagram matrix;
    private IViewPart view;

    @BeforeEach
    void openTheProperties() throws Exception {
        project.example();
        project.change(() -> Drawing.line(project.strategy(), StrategyLine.DEFAULT));
        matrix = OpenDiagram.of(project, RepresentationKind.MATRIX).with("StrategyLine");
        project.save();
        // Beside the diagram, not instead of it.
        page().toggleZoom(page().getActivePartReference());
        view = page().showView(VIEW);
        OpenProject.settle();
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

    private Relation relation() {
        return project.relation(project.goal("Youth"), "Brug");
    }

    private LinePoint corner() {
        return project.strategy().getLinePoints().getLast();
    }

    /** The field that says something, of what is selected. */
    private Text field(String mapping, EObject element, String content) {
        GraphicalEditPart part = matrix.part(mapping, element);
        matrix.select(part);
        assertTrue(OpenProject.await(() -> fields(content).findFirst().isPresent()), () -> "no field says " + content);
        return fields(content).findFirst().orElseThrow();
    }

    private static Stream<Text> fields(String content) {
        return within(page().getWorkbenchWindow().getShell()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(Control::isVisible).filter(text -> text.getText().equals(content));
    }

    private static Stream<Control> within(Control control) {
        return control instanceof Composite composite ? Stream.concat(Stream.of(control),
                Stream.of(composite.getChildren()).flatMap(SheetKeysTest::within)) : Stream.of(control);
    }

    private static boolean canSave() {
        return PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(IWorkbenchCommandConstants.FILE_SAVE).isEnabled();
    }

    private Optional<String> step() {
        return project.document().undoable();
    }

    @Test
    void isSavedByItsKeysWhileItsFieldHasTheKeyboard() throws Exception {
        Text field = field("Current", relation(), relation().getDescription());
        assertTrue(OpenProject.await(() -> !canSave()), "Save can be chosen with nothing to save");

        Keyboard.replace(field, TYPED);
        assertTrue(OpenProject.await(() -> field.getText().equals(TYPED)), field.getText());
        assertTrue(OpenProject.await(SheetKeysTest::canSave), "Save is grey while something is typed");
        Keyboard.press('s', 0, SWT.MOD1);

        assertTrue(OpenProject.await(() -> !project.isDirty() && TYPED.equals(relation().getDescription())),
                relation().getDescription());
        assertTrue(Files.readString(project.file()).contains(TYPED));
        assertTrue(OpenProject.await(() -> !canSave()), "Save can still be chosen");
        assertFalse(matrix.editor().isDirty());
    }

    @Test
    void isSavedByItsKeysAfterItWasLeft() throws Exception {
        Text field = field("Current", relation(), relation().getDescription());
        Keyboard.replace(field, TYPED);
        Keyboard.press(SWT.TAB, SWT.TAB);
        assertTrue(OpenProject.await(() -> TYPED.equals(relation().getDescription())), relation().getDescription());
        assertTrue(OpenProject.await(SheetKeysTest::canSave), "Save is grey with something to be saved");

        Keyboard.press('s', 0, SWT.MOD1);

        assertTrue(OpenProject.await(() -> !project.isDirty()), "not saved");
        assertTrue(Files.readString(project.file()).contains(TYPED));
        assertFalse(matrix.editor().isDirty());
    }

    @Test
    void isGivenUpByEscape() {
        String before = relation().getDescription();
        Optional<String> earlier = step();
        Text field = field("Current", relation(), before);
        Keyboard.replace(field, TYPED);
        assertTrue(OpenProject.await(() -> field.getText().equals(TYPED)), field.getText());

        Keyboard.press(SWT.ESC, SWT.ESC);
        assertTrue(OpenProject.await(() -> field.getText().equals(before)), field.getText());
        Keyboard.press(SWT.TAB, SWT.TAB);

        assertEquals(before, relation().getDescription());
        assertEquals(earlier, step());
        assertFalse(project.isDirty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "150", "abc" })
    void isRefusedWithTheReasonWhereItIsNoScore(String typed) {
        String before = corner().getInfluence().toString();
        Optional<String> earlier = step();
        Text field = field("LinePoint", corner(), before);
        Keyboard.replace(field, typed);
        assertTrue(OpenProject.await(() -> field.getText().equals(typed)), field.getText());

        Keyboard.press(SWT.CR, SWT.CR);

        assertTrue(OpenProject.await(() -> reason(field).contains("100")), () -> reason(field));
        assertEquals(typed, field.getText());
        assertEquals(before, corner().getInfluence().toString());
        assertEquals(earlier, step());
        Keyboard.press(SWT.ESC, SWT.ESC);
        assertTrue(OpenProject.await(() -> field.getText().equals(before)), field.getText());
    }

    private static String reason(Text field) {
        return within(field.getParent()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(Control::isVisible).map(Label::getText).reduce((one, last) -> last).orElse("");
    }

    @Test
    void isTakenOverByEnterInOneStep() {
        Text field = field("LinePoint", corner(), corner().getInfluence().toString());
        Keyboard.replace(field, "85");

        Keyboard.press(SWT.CR, SWT.CR);

        assertTrue(OpenProject.await(() -> "85".equals(corner().getInfluence().toString())));
        project.undo();
        assertEquals("80", corner().getInfluence().toString());
        assertTrue(OpenProject.await(() -> "80".equals(field.getText())), field::getText);
    }
}
