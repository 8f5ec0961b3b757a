/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Folders of a workspace with projects. The studio has none. */
final class WorkspaceFolder {

    private static final boolean PRESENT = Platform.getBundle("org.eclipse.core.resources") != null;

    private WorkspaceFolder() {
    }

    /** The folder that is selected, or in which the selected file lies; none where there is no workspace. */
    static Optional<Path> of(IStructuredSelection selection) {
        return PRESENT ? Resources.folder(selection.getFirstElement()) : Optional.empty();
    }

    /** Lets the workspace see a file that was made, if it lies there. */
    static void refresh(Path file) {
        if (PRESENT) {
            Resources.refresh(file);
        }
    }

    /** A class of its own, so that it is only loaded where there are resources. */
    private static final class Resources {

        static Optional<Path> folder(Object selected) {
            IResource resource = Adapters.adapt(selected, IResource.class);
            IContainer folder = resource instanceof IFile file ? file.getParent() : (IContainer) resource;
            return Optional.ofNullable(folder).map(IResource::getLocation).map(location -> location.toPath());
        }

        static void refresh(Path file) {
            try {
                for (IFile seen : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                    seen.refreshLocal(IResource.DEPTH_ZERO, null);
                }
            } catch (CoreException e) {
                // The file is there all the same; it is shown when the user refreshes.
                ILog.of(WorkspaceFolder.class).error(file.toString(), e);
            }
        }
    }
}
