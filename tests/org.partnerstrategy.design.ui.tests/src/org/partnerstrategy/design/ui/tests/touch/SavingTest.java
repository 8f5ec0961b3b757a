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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.design.ui.action.SaveDiagramAsHandler;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.ui.StrategyEditorInput;

/** What was changed beside or in a diagram can be saved from there, and nobody is asked twice about it. */
class SavingTest {

    @RegisterExtension
    private final OpenProject project = new OpenProject();

    private final List<String> asked = new ArrayList<>();
    private final Listener questions = event -> {
        if (event.widget instanceof Shell shell && shell.getParent() != null && shell.getText().length() > 0) {
            asked.addAll(texts(shell));
            shell.getDisplay().asyncExec(shell::close);
        }
    };

    @BeforeEach
    void openTheProject() throws Exception {
        project.example();
        project.save();
        Display.getDefault().addFilter(SWT.Show, questions);
    }

    @AfterEach
    void listenNoMore() {
        Display.getDefault().removeFilter(SWT.Show, questions);
    }

    private static List<String> texts(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(SavingTest::text).toList();
    }

    private static Stream<String> text(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText()).filter(text -> !text.isEmpty());
            case Composite composite -> texts(composite).stream();
            default -> Stream.empty();
        };
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private IEditorPart open(RepresentationKind kind) {
        EObject subject = kind.isOfGoal() ? project.goal("Youth") : project.strategy();
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(project.session(),
                project.strategySession().obtain(kind, subject).orElseThrow(), new NullProgressMonitor());
        OpenProject.settle();
        project.save();
        return editor;
    }

    private IEditorPart openStudio() throws Exception {
        IEditorPart studio = page().openEditor(new StrategyEditorInput(project.file()), StrategyEditor.ID);
        OpenProject.settle();
        return studio;
    }

    private void rename() {
        project.change(() -> project.goal("Youth").setName("Youth and sports"));
    }

    /** Whether Save can be chosen, or cannot, as soon as the window has heard of it. */
    private static boolean awaitSave(boolean enabled) {
        return OpenProject.await(() -> enabled == PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(IWorkbenchCommandConstants.FILE_SAVE).isEnabled());
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void canBeSavedWhenSomethingIsChanged(RepresentationKind kind) {
        open(kind);
        assertTrue(awaitSave(false));

        rename();

        assertTrue(awaitSave(true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "org.partnerstrategy.views.properties", "org.partnerstrategy.views.problems" })
    void canBeSavedFromAViewBesideATable(String view) throws Exception {
        open(RepresentationKind.INVENTORY);
        page().showView(view);
        OpenProject.settle();
        try {
            rename();
            assertTrue(awaitSave(true));
        } finally {
            page().hideView(page().findView(view));
        }
    }

    @ParameterizedTest
    @EnumSource(value = RepresentationKind.class, names = { "MATRIX", "INVENTORY" })
    void asksOnceWithTheNameOfTheFile(RepresentationKind kind) throws Exception {
        open(kind);
        openStudio();
        rename();

        assertFalse(page().closeAllEditors(true));

        assertEquals(List.of("Do you want to save the changes in \"" + project.file().getFileName() + "\"?"), asked);
        assertTrue(project.isDirty());
    }

    @Test
    void doesNotAskWhereADiagramKeepsTheChanges() throws Exception {
        open(RepresentationKind.MATRIX);
        IEditorPart studio = openStudio();
        rename();

        assertTrue(page().closeEditor(studio, true));

        assertEquals(List.of(), asked);
        assertTrue(project.isDirty());
    }

    @ParameterizedTest
    @EnumSource(value = RepresentationKind.class, names = { "MATRIX", "INVENTORY" })
    void isSavedAsAnotherFileAndOpenedThere(RepresentationKind kind, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("copy.partnerstrategy");
        open(kind);
        rename();
        Command saveAs = PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(IWorkbenchCommandConstants.FILE_SAVE_AS);

        new SaveDiagramAsHandler(dialog -> dialog.ask(proposal -> Optional.of(file))).execute(PlatformUI.getWorkbench()
                .getService(IHandlerService.class).createExecutionEvent(saveAs, null));
        OpenProject.settle();

        IEditorPart opened = page().getActiveEditor();
        PageContext there = Adapters.adapt(opened, PageContext.class);
        assertEquals("Youth and sports", StrategyFile.load(file).getGoals().getFirst().getName());
        assertEquals(file, there.document().file());
        assertEquals(Optional.of(kind), RepresentationKind.of(DialectManager.INSTANCE.getDescription(
                ((DialectEditor) opened).getRepresentation())));
        assertTrue(project.isDirty(), "the other file is as it was");
        page().closeEditor(opened, false);
    }
}
