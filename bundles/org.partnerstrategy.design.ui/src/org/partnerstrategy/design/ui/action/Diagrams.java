/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchWindow;
import org.partnerstrategy.design.ui.project.DiagramProjects;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;

/**
 * Opens diagrams in a window. What is missing for that is made: the project, its link to the file, the diagram.
 *
 * @param window the window
 */
public record Diagrams(IWorkbenchWindow window) {

    private static final Messages MESSAGES = Messages.of(Diagrams.class);

    /** Opens the diagram of the strategy on which the user works; for a kind of goals that of the goal in question. */
    void open(CurrentStrategy current, RepresentationKind kind) {
        Optional<? extends EObject> subject = kind.isOfGoal() ? current.goal() : Optional.of(current.strategy());
        if (subject.isEmpty()) {
            tell(MESSAGES.text("diagrams.noGoal"));
            return;
        }
        open(current.file(), kind, subject.get());
    }

    /** Opens the diagram of a goal, or of the strategy as a whole. */
    void open(Path file, RepresentationKind kind, EObject subject) {
        // The session may have read the file anew: there it is another object.
        String fragment = subject.eResource().getURIFragment(subject);
        run(file, () -> {
            StrategySession session = session(file);
            session.strategy().map(strategy -> strategy.eResource().getEObject(fragment))
                    .ifPresent(there -> open(session, kind, there));
        });
    }

    /** Opens the first diagram of a file. */
    public void open(Path file) {
        run(file, () -> {
            Optional<PartnerStrategy> strategy = session(file).strategy();
            strategy.ifPresent(shown -> open(new CurrentStrategy(file, shown, List.of()), RepresentationKind.MATRIX));
        });
    }

    /** Editors that have the file open work on that of the session from then on. */
    private static StrategySession session(Path file) throws IOException, CoreException {
        return new DiagramProjects().of(file, new NullProgressMonitor());
    }

    /** Opens a diagram of a session. */
    static void open(StrategySession session, RepresentationKind kind, EObject subject) {
        boolean saved = session.session().getStatus() == SessionStatus.SYNC;
        Optional<DRepresentation> diagram = session.obtain(kind, subject);
        if (saved) {
            // To see a diagram for the first time is not a change that the user should be asked to save.
            session.session().save(new NullProgressMonitor());
        }
        diagram.ifPresent(shown -> DialectUIManager.INSTANCE.openEditor(session.session(), shown,
                new NullProgressMonitor()));
    }

    private void run(Path file, Opening opening) {
        if (!UnsavedChanges.of(window.getActivePage(), file).save(window.getShell())) {
            return;
        }
        BusyIndicator.showWhile(window.getShell().getDisplay(), () -> {
            try {
                opening.run();
            } catch (StrategyFileException e) {
                tell(e.in(Locale.getDefault()));
            } catch (IOException | CoreException e) {
                tell(MESSAGES.text("diagrams.failed", FileFailure.reason(e)));
            }
        });
    }

    private void tell(String problem) {
        MessageDialog.openError(window.getShell(), MESSAGES.text("diagrams.title"), problem);
    }

    @FunctionalInterface
    private interface Opening {

        void run() throws IOException, CoreException;
    }
}
