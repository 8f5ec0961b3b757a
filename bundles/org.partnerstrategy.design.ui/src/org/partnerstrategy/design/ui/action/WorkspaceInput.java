package org.partnerstrategy.design.ui.action;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.ide.IDE;

/** Gives the studio, which has no projects of its own, the workspace in its folder to show in the Model Explorer. */
public final class WorkspaceInput implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IWorkspaceRoot.class) {
            return null;
        }
        // Without these, projects and files have neither names nor icons in views.
        IDE.registerAdapters();
        return type.cast(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IWorkspaceRoot.class};
    }
}
