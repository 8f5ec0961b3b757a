/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.design.ui.project.DiagramProjects;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.ui.StrategyEditorInput;

/** A file of the user's, somewhere on the disk, and its diagrams. */
class LinkedFileTest {

    private static final String DIAGRAMS = "org.partnerstrategy.design.ui.diagrams";
    private static final String STUDIO = "org.partnerstrategy.design.ui.openInStudio";

    @RegisterExtension
    private final Projects projects = new Projects();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void saveStrategy() throws Exception {
        file = folder.resolve("my strategy.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
    }

    @Test
    void staysWhereItIs() throws Exception {
        StrategySession session = open(file);

        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("my strategy");
        IFile link = project.getFile("my strategy.partnerstrategy");
        assertTrue(link.isLinked());
        assertEquals(file, link.getLocation().toPath());
        rename(session, "Renamed");
        session.session().save(new NullProgressMonitor());
        assertEquals("Renamed", StrategyFile.load(file).getName());
    }

    @Test
    void hasOneProjectHoweverOftenItIsOpened() throws Exception {
        StrategySession first = open(file);

        assertSame(first.session(), open(file).session());
        projects.close();
        open(file);

        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @Test
    void doesNotGetTheProjectOfAnotherFileOfTheSameName() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other")).resolve(file.getFileName());
        Files.copy(file, other);
        open(file);

        open(other);

        assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("my strategy 2").exists());
    }

    @Test
    void isShownWithoutAStepThatCouldBeUndone() throws Exception {
        StrategySession session = open(file);

        session.createAll();

        assertFalse(session.session().getTransactionalEditingDomain().getCommandStack().canUndo());
    }

    @Test
    void leavesNoProjectWhenItCannotBeRead() throws Exception {
        Files.writeString(file, "no strategy");

        try {
            open(file);
            fail("opened what is no strategy");
        } catch (StrategyFileException e) {
            assertTrue(e.getMessage().contains("my strategy.partnerstrategy"));
        }

        assertEquals(0, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @Test
    void isLedToFromTheStudioAndBack() throws Exception {
        projects.page().openEditor(new StrategyEditorInput(file), StrategyEditor.ID);
        projects.settle();

        run(DIAGRAMS);

        IEditorPart diagram = projects.page().getActiveEditor();
        assertTrue(diagram instanceof DialectEditor);
        assertEquals(2, projects.page().getEditorReferences().length);
        run(STUDIO);
        StrategyEditor studio = (StrategyEditor) projects.page().getActiveEditor();
        assertEquals(file, studio.document().file());
        assertEquals(2, projects.page().getEditorReferences().length);
    }

    @Test
    void isTheSameInTheStudioAndInItsDiagrams() throws Exception {
        StrategyEditor studio = (StrategyEditor) projects.page().openEditor(new StrategyEditorInput(file),
                StrategyEditor.ID);
        run(DIAGRAMS);
        studio.document().edit(Message.of(Step.class, "step.inventory"),
                () -> studio.document().strategy().setName("Not saved yet"));
        projects.settle();

        DialectEditor diagram = (DialectEditor) projects.page().getActiveEditor();
        StrategySession session = StrategySession.of(((DSemanticDecorator) diagram.getRepresentation()).getTarget())
                .orElseThrow();
        assertSame(session.strategy().orElseThrow(), studio.document().strategy());
        assertEquals("Not saved yet", session.strategy().orElseThrow().getName());
        assertEquals(HandbookExample.create(Locale.ENGLISH).getName(), StrategyFile.load(file).getName());
    }

    private void run(String command) throws Exception {
        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(IHandlerService.class).executeCommand(command,
                null);
        projects.settle();
    }

    private static StrategySession open(Path file) throws Exception {
        return new DiagramProjects().of(file, new NullProgressMonitor());
    }

    private static void rename(StrategySession session, String name) {
        session.execute(new RecordingCommand(session.session().getTransactionalEditingDomain()) {
            @Override
            protected void doExecute() {
                session.strategy().orElseThrow().setName(name);
            }
        });
    }
}
