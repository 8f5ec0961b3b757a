/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Checks files of strategies in the background, one after the other, and marks what is found. A file that changes
 * several times before its turn is checked once. No file gets more than {@value #MOST} marks.
 */
final class FileChecks extends Job {

    /** The attribute of a mark with the identity of the element. */
    static final String ELEMENT = "element";
    /** The attribute of a mark with the number of the step. */
    static final String STEP = "step";

    /** So many marks a file gets. */
    static final int MOST = 100;

    private static final String TYPE = "org.partnerstrategy.editor.workspace.problem";
    private static final long PAUSE = 200;

    private final Set<IFile> waiting = new LinkedHashSet<>();

    FileChecks() {
        super(FileProblems.title());
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Checks a file when there is time. */
    void later(IFile file) {
        synchronized (waiting) {
            waiting.add(file);
        }
        schedule(PAUSE);
    }

    private List<IFile> take() {
        synchronized (waiting) {
            List<IFile> all = List.copyOf(waiting);
            waiting.clear();
            return all;
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (IFile file : take()) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            try {
                check(file, monitor);
            } catch (CoreException e) {
                ILog.of(FileChecks.class).warn(file.toString(), e);
            }
        }
        return Status.OK_STATUS;
    }

    private static void check(IFile file, IProgressMonitor monitor) throws CoreException {
        if (!file.exists() || file.getLocation() == null) {
            return;
        }
        List<FileMarker> problems = FileProblems.of(file.getLocation().toPath(), MOST);
        // As one change, so that the views that list them are told once.
        file.getWorkspace().run(step -> mark(file, problems), file.getWorkspace().getRuleFactory().markerRule(file),
                IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void mark(IFile file, List<FileMarker> problems) throws CoreException {
        if (file.exists()) {
            file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
            for (FileMarker problem : problems) {
                IMarker marker = file.createMarker(TYPE);
                marker.setAttributes(problem.attributes());
            }
        }
    }
}
