/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PartInitException;

/** One editor for one file, whether it was opened by its path, in a project, or by a link. */
public final class SameFile implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return editor.getId().equals(StrategyEditor.ID) && input instanceof IPathEditorInput wanted
                    && editor.getEditorInput() instanceof IPathEditorInput open
                    && isSame(wanted.getPath().toPath(), open.getPath().toPath());
        } catch (PartInitException e) {
            // Of an editor that cannot say what it edits.
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is gone.
            return false;
        }
    }
}
