/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/** Where the strategy of a new modelling project comes from. */
public sealed interface StrategySource {

    /**
     * Puts the strategy into a project.
     *
     * @param file the file that it becomes there
     * @throws IOException when a strategy cannot be read or written
     * @throws CoreException when the project cannot hold it
     */
    void into(IFile file, IProgressMonitor monitor) throws IOException, CoreException;

    /**
     * A new strategy.
     *
     * @param strategy its content, which belongs to no file yet
     */
    record Fresh(PartnerStrategy strategy) implements StrategySource {

        @Override
        public void into(IFile file, IProgressMonitor monitor) throws IOException, CoreException {
            StrategyFile.save(strategy, Path.of(file.getLocationURI()));
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }

    /**
     * A copy of a file, which is left as it is.
     *
     * @param original that file
     */
    record Copy(Path original) implements StrategySource {

        @Override
        public void into(IFile file, IProgressMonitor monitor) throws IOException, CoreException {
            // Only what can be read is worth a project.
            StrategyFile.load(original);
            file.create(Files.readAllBytes(original), false, false, monitor);
        }
    }

    /**
     * A file that stays where it is and is edited there.
     *
     * @param original that file
     */
    record Link(Path original) implements StrategySource {

        @Override
        public void into(IFile file, IProgressMonitor monitor) throws IOException, CoreException {
            StrategyFile.load(original);
            file.createLink(IPath.fromPath(original), IResource.NONE, monitor);
        }
    }
}
