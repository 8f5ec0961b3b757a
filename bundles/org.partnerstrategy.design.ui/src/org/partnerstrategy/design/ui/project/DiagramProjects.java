/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;

/** The modelling projects of the workspace: each holds the diagrams of one strategy. */
public final class DiagramProjects {

    private static final String EXTENSION = "." + PartnerStrategyResourceFactory.FILE_EXTENSION;

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

    /**
     * Makes a project and opens its session, in which the viewpoint is selected.
     *
     * @param name what the project is called; its strategy's file gets the same name
     * @throws IOException when the strategy cannot be read or written
     * @throws CoreException when the project cannot be made; nothing of it is left then
     */
    public StrategySession create(String name, StrategySource source, IProgressMonitor monitor)
            throws IOException, CoreException {
        AtomicReference<Session> session = new AtomicReference<>();
        try {
            // In one step: what listens to the workspace then hears of a project in which everything is there.
            workspace.run(progress -> session.set(make(name, source, progress)), workspace.getRoot(),
                    IWorkspace.AVOID_UPDATE, monitor);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return opened(session.get());
    }

    private Session make(String name, StrategySource source, IProgressMonitor monitor) throws CoreException {
        IProject project = ModelingProjectManager.INSTANCE.createNewModelingProject(name, false, monitor);
        try {
            IFile file = project.getFile(name + EXTENSION);
            source.into(file, monitor);
            Session session = ModelingProjectManager.INSTANCE.createLocalRepresentationsFile(project, monitor);
            // The history begins with what the user does.
            session.getTransactionalEditingDomain().getCommandStack().flush();
            StrategySession strategy = new StrategySession(session);
            strategy.add(uri(file));
            strategy.selectViewpoint();
            session.save(monitor);
            return session;
        } catch (IOException e) {
            project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT, monitor);
            throw new UncheckedIOException(e);
        } catch (CoreException | RuntimeException e) {
            project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT, monitor);
            throw e;
        }
    }

    private static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    /**
     * The session of the project that holds a file or a link to it. Where there is no such project one is made: the
     * file stays where it is, and the project links to it.
     *
     * @throws IOException when the file is not a strategy that can be read
     * @throws CoreException when the project cannot be made or read
     */
    public StrategySession of(Path file, IProgressMonitor monitor) throws IOException, CoreException {
        Optional<IProject> project = find(file);
        return project.isPresent() ? open(project.get(), monitor)
                : create(freeName(nameOf(file)), new StrategySource.Link(file), monitor);
    }

    /** The modelling project that holds a file or a link to it. */
    private Optional<IProject> find(Path file) {
        return Stream.of(workspace.getRoot().findFilesForLocationURI(file.toFile().toURI())).map(IResource::getProject)
                .filter(ModelingProject::hasModelingProjectNature).findFirst();
    }

    private static StrategySession open(IProject project, IProgressMonitor monitor) throws CoreException {
        URI diagrams = URI.createPlatformResourceURI(
                project.getFile(ModelingProject.DEFAULT_REPRESENTATIONS_FILE_NAME).getFullPath().toString(), true);
        return opened(SessionManager.INSTANCE.openSession(diagrams, monitor, null));
    }

    private static StrategySession opened(Session session) {
        IEditingSession editing = SessionUIManager.INSTANCE.getOrCreateUISession(session);
        if (!editing.isOpen()) {
            editing.open();
        }
        StrategySession strategy = new StrategySession(session);
        strategy.selectViewpoint();
        return strategy;
    }

    /** A name for a new project that no project has: the given one, or one with a number behind it. */
    public String freeName(String wanted) {
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> wanted + " " + number)).filter(this::isFree).findFirst().orElseThrow();
    }

    private boolean isFree(String name) {
        List<String> taken = Stream.of(workspace.getRoot().getProjects()).map(IProject::getName).toList();
        // Some disks do not tell capitals from small letters.
        return taken.stream().noneMatch(name::equalsIgnoreCase)
                && !workspace.getRoot().getLocation().append(name).toFile().exists();
    }

    /** The name of a project for a file: that of the file without its extension. */
    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
