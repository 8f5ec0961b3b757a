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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.ui.viewer.IViewerProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.tests.OpenProject;

/** The keys of the studio do in diagrams and tables what they do elsewhere. */
class StudioKeysTest {

    /** Where the workbench keeps which help a control has. */
    private static final String HELP = "org.eclipse.ui.help";

    @RegisterExtension
    private static final OpenProject PROJECT = OpenProject.shared();

    private List<Shell> before = List.of();

    @BeforeAll
    static void openTheProject() throws Exception {
        PROJECT.example();
    }

    @BeforeEach
    void lookAround() {
        before = List.of(Display.getCurrent().getShells());
    }

    @AfterEach
    void closeWhatOpened() {
        opened().forEach(Shell::close);
        OpenProject.settle();
    }

    private Control open(RepresentationKind kind) {
        EObject subject = kind.isOfGoal() ? PROJECT.goal("Youth") : PROJECT.strategy();
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(PROJECT.session(),
                PROJECT.strategySession().obtain(kind, subject).orElseThrow(), new NullProgressMonitor());
        OpenProject.settle();
        Control control = editor instanceof DiagramEditor diagram ? diagram.getDiagramGraphicalViewer().getControl()
                : ((IViewerProvider) editor).getViewer().getControl();
        Keyboard.into(control);
        return control;
    }

    /**
     * Does what the workbench does with a key where the keyboard is; which window gets a real one is up to the desktop.
     */
    private static void press(String keys) throws Exception {
        Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class)
                .getPerfectMatch(KeySequence.getInstance(keys));
        assertTrue(OpenProject.await(binding.getParameterizedCommand().getCommand()::isEnabled), keys);
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand(binding.getParameterizedCommand(), null);
        OpenProject.settle();
    }

    private Stream<Shell> opened() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell))
                .filter(Shell::isVisible);
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void findOpensTheSearch(RepresentationKind kind) throws Exception {
        open(kind);

        press("M1+M2+F");

        assertTrue(OpenProject.await(() -> opened().findFirst().isPresent()), "no search opened");
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void presentsTheMatrix(RepresentationKind kind) throws Exception {
        open(kind);

        press("F11");

        assertTrue(OpenProject.await(() -> opened().anyMatch(shell -> "Presentation".equals(shell.getText()))));
        Shell shell = opened().filter(each -> "Presentation".equals(each.getText())).findFirst().orElseThrow();
        assertTrue(OpenProject.await(() -> shell.getSize().equals(shell.getChildren()[0].getSize())),
                () -> shell.getSize() + " " + shell.getChildren()[0].getSize());
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void helpIsAboutDiagrams(RepresentationKind kind) {
        Control control = open(kind);
        Optional<Control> around = Optional.of(control);
        while (around.isPresent() && around.get().getData(HELP) == null) {
            around = around.map(Control::getParent);
        }

        IContext help = HelpSystem.getContext((String) around.orElseThrow().getData(HELP));

        assertEquals("/org.partnerstrategy.help/html/diagrams.html", help.getRelatedTopics()[0].getHref());
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void openingIsNoChange(RepresentationKind kind) {
        PROJECT.strategySession().obtain(kind, kind.isOfGoal() ? PROJECT.goal("Youth") : PROJECT.strategy());
        PROJECT.save();

        open(kind);

        assertFalse(PROJECT.isDirty());
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void canBeSavedAsAnotherFile(RepresentationKind kind) {
        open(kind);

        assertTrue(OpenProject.await(PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(IWorkbenchCommandConstants.FILE_SAVE_AS)::isEnabled));
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void theTabTellsTheFile(RepresentationKind kind) {
        Control control = open(kind);
        Composite around = control.getParent();
        while (!(around instanceof CTabFolder tabs && tabs.getSelection() != null)) {
            around = around.getParent();
        }

        assertEquals(PROJECT.file().toString(), ((CTabFolder) around).getSelection().getToolTipText());
    }

    @ParameterizedTest
    @EnumSource(RepresentationKind.class)
    void noKeyOfTheStudioDoesSomethingElse(RepresentationKind kind) {
        open(kind);
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);

        List<String> taken = Stream.of(bindings.getBindings()).filter(StudioKeysTest::isOfStudio)
                .filter(binding -> !command(binding).equals(Optional.ofNullable(bindings.getPerfectMatch(
                        binding.getTriggerSequence())).map(StudioKeysTest::command).orElse("")))
                .map(binding -> binding.getTriggerSequence() + " " + command(binding)).toList();

        assertEquals(List.of(), taken);
    }

    /** Whether it is a key of the studio that works everywhere in its window. */
    private static boolean isOfStudio(Binding binding) {
        return binding.getParameterizedCommand() != null
                && ("org.partnerstrategy.studio.scheme".equals(binding.getSchemeId())
                        || command(binding).startsWith("org.partnerstrategy."))
                && List.of("org.eclipse.ui.contexts.window", "org.eclipse.ui.contexts.dialogAndWindow")
                        .contains(binding.getContextId())
                && (binding.getPlatform() == null || SWT.getPlatform().equals(binding.getPlatform()));
    }

    private static String command(Binding binding) {
        return binding.getParameterizedCommand().getId();
    }
}
