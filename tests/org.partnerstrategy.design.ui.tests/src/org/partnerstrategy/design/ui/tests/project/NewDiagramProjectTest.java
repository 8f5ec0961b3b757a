/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.ui.project.NewDiagramProject;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/** The wizard that makes a modelling project, worked by its buttons and fields. */
class NewDiagramProjectTest {

    private static final int EXAMPLE = 0;
    private static final int EMPTY = 1;
    private static final int FILE = 2;

    @RegisterExtension
    private final Projects projects = new Projects();

    @TempDir
    private Path folder;
    private WizardDialog dialog;

    @BeforeEach
    void openWizard() {
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                new NewDiagramProject());
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void closeWizard() {
        dialog.close();
    }

    @Test
    void makesAllDiagramsOfTheExampleAndOpensTheFirst() {
        finish();

        DialectEditor editor = (DialectEditor) projects.page().getActiveEditor();
        assertEquals("Matrix", DialectManager.INSTANCE.getDescription(editor.getRepresentation()).getName());
        Session session = Session.of(editor.getRepresentation()).orElseThrow();
        List<String> made = made(session);
        assertEquals(5, made.stream().filter("Matrix"::equals).count());
        // Whatever the viewpoint can show of a strategy is there to be looked at.
        session.getSelectedViewpoints(false).stream().filter(viewpoint -> "PartnerStrategy".equals(viewpoint.getName()))
                .flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream())
                .forEach(description -> assertTrue(made.contains(description.getName()), description.getName()));
        assertEquals(SessionStatus.SYNC, session.getStatus());
    }

    private static List<String> made(Session session) {
        return DialectManager.INSTANCE.getAllRepresentationDescriptors(session).stream()
                .map(DRepresentationDescriptor::getDescription).map(description -> description.getName()).toList();
    }

    @Test
    void beginsAnEmptyStrategyWithAGoalOfWhichThereIsAMatrix() {
        choose(EMPTY);

        finish();

        assertTrue(projects.page().getActiveEditor() instanceof DialectEditor);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void takesAFileByLinkOrByCopy(boolean linked) throws Exception {
        Path original = folder.resolve("original.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), original);
        choose(FILE);
        texts().getLast().setText(original.toString());
        button(SWT.CHECK, 0).setSelection(linked);

        finish();

        IProject project = project();
        assertEquals(linked, project.getFile(project.getName() + ".partnerstrategy").isLinked());
        PartnerStrategy shown = (PartnerStrategy) EcoreUtil.getRootContainer(Session
                .of(((DialectEditor) projects.page().getActiveEditor()).getRepresentation()).orElseThrow()
                .getSemanticResources().iterator().next().getContents().getFirst());
        assertEquals(StrategyFile.load(original).getName(), shown.getName());
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFileAndLeavesNothing() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.partnerstrategy"), "no strategy");
        choose(FILE);
        texts().getLast().setText(damaged.toString());

        finish();

        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("damaged.partnerstrategy"));
        assertEquals(1, dialog.getCurrentPage().getErrorMessage().lines().count());
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a/b", "Taken" })
    void asksForANameThatAProjectCanHave(String name) throws Exception {
        ResourcesPlugin.getWorkspace().getRoot().getProject("Taken").create(null);

        texts().getFirst().setText(name);

        assertFalse(dialog.getCurrentPage().isPageComplete());
        assertFalse(dialog.getCurrentPage().getErrorMessage().isBlank());
    }

    @Test
    void keepsWhatIsTypedWhateverIsChosenMeanwhileAndMakesNothingUntilItIsFinished() {
        texts().getFirst().setText("Mine");
        choose(FILE);
        texts().getLast().setText("nowhere.partnerstrategy");
        button(SWT.CHECK, 0).setSelection(false);
        assertFalse(dialog.getCurrentPage().isPageComplete());
        assertFalse(dialog.getCurrentPage().getErrorMessage().isBlank());

        choose(EMPTY);
        assertTrue(dialog.getCurrentPage().isPageComplete());
        choose(FILE);

        assertEquals(List.of("Mine", "nowhere.partnerstrategy"), texts().stream().map(Text::getText).toList());
        assertFalse(button(SWT.CHECK, 0).getSelection());
        dialog.close();
        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
    }

    private void finish() {
        Button finish = (Button) controls(dialog.getShell()).filter(control -> control instanceof Button button
                && button.getData() instanceof Integer id && id == IDialogConstants.FINISH_ID).findFirst()
                .orElseThrow();
        assertTrue(finish.isEnabled());
        finish.notifyListeners(SWT.Selection, null);
        projects.settle();
    }

    private void choose(int choice) {
        for (int i = EXAMPLE; i <= FILE; i++) {
            button(SWT.RADIO, i).setSelection(i == choice);
        }
        button(SWT.RADIO, choice).notifyListeners(SWT.Selection, null);
    }

    private Button button(int style, int place) {
        return controls(dialog.getCurrentPage().getControl()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> (button.getStyle() & style) != 0).skip(place).findFirst().orElseThrow();
    }

    private List<Text> texts() {
        return controls(dialog.getCurrentPage().getControl()).filter(Text.class::isInstance).map(Text.class::cast)
                .toList();
    }

    private static Stream<Control> controls(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(NewDiagramProjectTest::controls) : Stream.empty());
    }
}
