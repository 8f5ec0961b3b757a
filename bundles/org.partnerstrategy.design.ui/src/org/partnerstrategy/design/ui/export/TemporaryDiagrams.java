/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.DefaultLocalSessionCreationOperation;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.partnerstrategy.design.ui.project.StrategySession;
import org.partnerstrategy.model.resource.StrategyFile;

/** All diagrams that a strategy can have, made for the occasion. */
final class TemporaryDiagrams implements DiagramSource {

    private final Path strategy;
    private final Path folder;
    private Optional<Session> session = Optional.empty();

    private TemporaryDiagrams(Path strategy, Path folder) {
        this.strategy = strategy;
        this.folder = folder;
    }

    /**
     * The diagrams of a strategy.
     *
     * @throws IOException when the strategy cannot be read
     */
    static TemporaryDiagrams of(Path strategy) throws IOException {
        StrategyFile.load(strategy);
        return new TemporaryDiagrams(strategy, Files.createTempDirectory("diagrams"));
    }

    @Override
    public StrategySession open() throws IOException {
        URI diagrams = uri(folder.resolve(ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME));
        DefaultLocalSessionCreationOperation creation = new DefaultLocalSessionCreationOperation(diagrams,
                new NullProgressMonitor());
        try {
            creation.execute();
        } catch (CoreException e) {
            throw new IOException(e);
        }
        session = Optional.of(creation.getCreatedSession());
        StrategySession opened = new StrategySession(creation.getCreatedSession());
        opened.execute(new AddSemanticResourceCommand(opened.session(), uri(strategy), new NullProgressMonitor()));
        opened.selectViewpoint();
        opened.createAll();
        return opened;
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    @Override
    public void close() throws IOException {
        session.ifPresent(opened -> opened.close(new NullProgressMonitor()));
        Files.deleteIfExists(folder.resolve(ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME));
        Files.deleteIfExists(folder);
    }
}
