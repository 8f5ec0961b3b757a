/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.workspace;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;

/** Lets the workspace know of what a document saves: before, for the local history; and afterwards, to see it. */
final class SavedFile implements DocumentListener {

    private final StrategyDocument document;

    private SavedFile(StrategyDocument document) {
        this.document = document;
    }

    /** From now on. */
    static void follow(StrategyDocument document) {
        document.addListener(new SavedFile(document));
    }

    /** None where a session knows of the workspace itself, and would offer to load anew what it has just saved. */
    private List<IFile> files() {
        return document.isInSession() ? List.of() : Arrays.asList(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(document.file().toUri()));
    }

    /** Nothing is added to the file, so that it stays whole whatever happens; the history keeps it as it is. */
    @Override
    public void saving() {
        if (Files.notExists(document.file())) {
            return;
        }
        for (IFile file : files()) {
            try {
                file.appendContents(InputStream.nullInputStream(), IResource.FORCE | IResource.KEEP_HISTORY, null);
            } catch (CoreException e) {
                ILog.of(SavedFile.class).warn(file.toString(), e);
            }
        }
    }

    @Override
    public void stateChanged() {
        if (!document.isDirty()) {
            for (IFile file : files()) {
                FileRefresh.later(file);
            }
        }
    }
}
