/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Lets the workspace see what was written into the folder of a file, in the background. */
final class FileRefresh {

    private FileRefresh() {
    }

    static void later(IFile file) {
        WorkspaceJob job = new WorkspaceJob(file.getName()) {

            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.getParent().isAccessible()) {
                    file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().refreshRule(file.getParent()));
        job.setSystem(true);
        job.schedule();
    }
}
