/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.model.text.Message;

/** The diagrams of a modelling project, read where they lie. */
final class ProjectDiagrams implements DiagramSource {

    private final Path file;
    private Optional<Session> session = Optional.empty();

    private ProjectDiagrams(Path file) {
        this.file = file;
    }

    /**
     * The diagrams in a file.
     *
     * @throws BadInputException when it is missing or damaged
     * @throws IOException when a strategy that it shows cannot be read
     */
    static ProjectDiagrams of(Path file) throws IOException {
        new DiagramFile(file).findStrategies();
        return new ProjectDiagrams(file);
    }

    @Override
    public StrategySession open() {
        try {
            session = Optional.of(SessionManager.INSTANCE.openSession(URI.createFileURI(file.toString()),
                    new NullProgressMonitor(), null));
        } catch (RuntimeException e) {
            // For instance what a newer Sirius wrote.
            throw new BadInputException(Message.of(ProjectDiagrams.class, "export.unreadable", file.toString()));
        }
        return new StrategySession(session.get());
    }

    @Override
    public void close() {
        session.ifPresent(opened -> opened.close(new NullProgressMonitor()));
    }
}
