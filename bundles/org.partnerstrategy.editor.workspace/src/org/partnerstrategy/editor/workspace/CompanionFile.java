/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What the program leaves beside a strategy: the backup, who has it open, and a version that is being written. */
final class CompanionFile {

    private static final Pattern NAME = Pattern
            .compile(".+\\.partnerstrategy\\.bak|\\.~lock\\..+\\.partnerstrategy#|\\.partnerstrategy-.+\\.tmp");

    private CompanionFile() {
    }

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** Marks it as derived, so that searches and team providers leave it alone. */
    static void setApart(IFile file) {
        WorkspaceJob job = new WorkspaceJob(file.getName()) {

            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists() && !file.isDerived()) {
                    file.setDerived(true, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().derivedRule(file));
        job.setSystem(true);
        job.schedule();
    }
}
