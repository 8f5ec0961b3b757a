/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Gives the studio, which knows nothing of projects, the workspace in its folder to show in the Model Explorer; and
 * takes care of it as the platform's own program does.
 */
public final class WorkspaceInput implements IAdapterFactory, IWorkbenchListener {

    private boolean prepared;

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IWorkspaceRoot.class) {
            return null;
        }
        prepare();
        return type.cast(ResourcesPlugin.getWorkspace().getRoot());
    }

    private void prepare() {
        if (!prepared) {
            prepared = true;
            // Without these, projects and files have neither names nor icons in views.
            IDE.registerAdapters();
            PlatformUI.getWorkbench().addWorkbenchListener(this);
        }
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IWorkspaceRoot.class};
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.of(WorkspaceInput.class).log(e.getStatus());
        }
    }
}
