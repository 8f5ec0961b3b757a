/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdapterFactory;
import org.partnerstrategy.ui.StrategyEditorInput;

/** The file of a workspace that an editor edits by its path, so that the Project Explorer and markers find it. */
public final class InputFile implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(((StrategyEditorInput) adaptable).file().toUri());
        return files.length > 0 && type.isInstance(files[0]) ? type.cast(files[0]) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IFile.class, IResource.class };
    }
}
