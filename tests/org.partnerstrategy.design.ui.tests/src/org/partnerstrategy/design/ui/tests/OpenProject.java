/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.partnerstrategy.design.ui.project.DiagramProjects;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.design.ui.project.StrategySource;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.Documents;

/** A modelling project for tests, of which nothing is left afterwards. */
public final class OpenProject implements AfterEachCallback, AfterAllCallback {

    /** No machine is so busy that what is waited for comes later. */
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int LOOK_AGAIN = 20;

    private final boolean shared;
    private StrategySession opened;
    private IProject project;
    private StrategyDocument document;

    /** A project for one test. */
    public OpenProject() {
        this(false);
    }

    private OpenProject(boolean shared) {
        this.shared = shared;
    }

    /** A project for all tests of a class, each of which takes back what it does. */
    public static OpenProject shared() {
        return new OpenProject(true);
    }

    /** Opens a project with the handbook's example. */
    public OpenProject example() throws Exception {
        return with(HandbookExample.create(Locale.ENGLISH));
    }

    /** Opens a project with a strategy. */
    public OpenProject with(PartnerStrategy strategy) throws Exception {
        DiagramProjects projects = new DiagramProjects();
        String name = projects.freeName("test");
        opened = projects.create(name, new StrategySource.Fresh(strategy), new NullProgressMonitor());
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        return this;
    }

    /** What is open. */
    public StrategySession strategySession() {
        return opened;
    }

    public Session session() {
        return opened.session();
    }

    public PartnerStrategy strategy() {
        return opened.strategy().orElseThrow();
    }

    /** The first goal with that name. */
    public Goal goal(String name) {
        return strategy().getGoals().stream().filter(goal -> goal.getName().startsWith(name)).findFirst().orElseThrow();
    }

    /** The first relation of a goal with a partner of whose name this is a part. */
    public Relation relation(Goal goal, String partner) {
        return goal.getRelations().stream().filter(relation -> relation.getPartner().getName().contains(partner))
                .findFirst().orElseThrow();
    }

    /** The document of the strategy, as the studio's views have it. */
    public StrategyDocument document() {
        try {
            if (document == null) {
                document = Documents.service().open(file());
            }
            return document;
        } catch (StrategyFileException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes the model as another tool would, in one step. */
    public void change(Runnable change) {
        opened.execute(new RecordingCommand(session().getTransactionalEditingDomain()) {

            @Override
            protected void doExecute() {
                change.run();
            }
        });
        settle();
    }

    public void undo() {
        session().getTransactionalEditingDomain().getCommandStack().undo();
        settle();
    }

    public void redo() {
        session().getTransactionalEditingDomain().getCommandStack().redo();
        settle();
    }

    public void save() {
        session().save(new NullProgressMonitor());
        settle();
    }

    public boolean isDirty() {
        return session().getStatus() == SessionStatus.DIRTY;
    }

    /** Closes the session and opens it again. */
    public void reopen() throws Exception {
        Path file = file();
        close();
        openSession(file);
    }

    /** The file of the strategy. */
    public Path file() {
        return resource().getLocation().toPath();
    }

    /** The file of the strategy, in the project. */
    public IFile resource() {
        return project.getFile(project.getName() + ".partnerstrategy");
    }

    /** Closes the session; the project stays. */
    public void closeSession() {
        close();
    }

    /** Opens the session of the project again. */
    public void openSession(Path file) throws Exception {
        opened = new DiagramProjects().of(file, new NullProgressMonitor());
        settle();
    }


    private void close() {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        settle();
        var editing = SessionUIManager.INSTANCE.getUISession(session());
        if (editing != null) {
            editing.close();
        }
        if (session().isOpen()) {
            session().close(new NullProgressMonitor());
        }
        settle();
    }

    /**
     * Lets the workbench go on until the condition holds; answers whether it did before a limit that only a failure
     * reaches.
     */
    public static boolean await(BooleanSupplier condition) {
        return await(condition, LIMIT);
    }

    /** The same, no longer than that. */
    public static boolean await(BooleanSupplier condition, Duration limit) {
        Display display = Display.getDefault();
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            if (!display.readAndDispatch()) {
                // What is waited for can come from outside, and nothing else would wake the display.
                display.timerExec(LOOK_AGAIN, () -> { });
                display.sleep();
            }
        }
        return condition.getAsBoolean();
    }

    /** Handles all events that wait. */
    public static void settle() {
        Display display = Display.getDefault();
        while (display.readAndDispatch()) {
            // One after the other.
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (shared) {
            while (session().getTransactionalEditingDomain().getCommandStack().canUndo()) {
                undo();
            }
        } else {
            afterAll(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (document != null) {
            Documents.service().close(document);
            document = null;
        }
        if (opened != null) {
            close();
            project.delete(true, true, new NullProgressMonitor());
            opened = null;
        }
    }
}
