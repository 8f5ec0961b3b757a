/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example.ui.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;

/** Shows a plug-in in the workspace of an Eclipse in which plug-ins are developed. */
public final class WorkspaceProjects {

    private WorkspaceProjects() {
    }

    /** Whether there is a workspace for plug-ins. The studio has none. */
    public static boolean areWanted() {
        return Platform.getBundle("org.eclipse.core.resources") != null
                && ResourcesPlugin.getWorkspace().getNatureDescriptor("org.eclipse.pde.PluginNature") != null;
    }

    /** Opens the projects of a plug-in where they are; false when the workspace does not take them. */
    public static boolean open(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(file -> file.endsWith(IProjectDescription.DESCRIPTION_FILE_NAME)).toList()) {
                openProject(file);
            }
            return true;
        } catch (IOException | CoreException e) {
            ILog.of(WorkspaceProjects.class).error("The projects of the plug-in are not in the workspace", e);
            return false;
        }
    }

    private static void openProject(Path file) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProjectDescription description = workspace.loadProjectDescription(IPath.fromPath(file));
        IProject project = workspace.getRoot().getProject(description.getName());
        project.create(description, null);
        project.open(null);
    }
}
