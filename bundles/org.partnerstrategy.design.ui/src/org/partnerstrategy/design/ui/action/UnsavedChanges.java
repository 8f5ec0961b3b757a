/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.model.text.Messages;

/**
 * Changes of a strategy that is not in a session yet. They have to be saved before it moves into one: what a new
 * project saves of itself would save them too, and that is for the user to decide.
 *
 * @param file the file of the strategy
 * @param editors the editors with the changes
 */
record UnsavedChanges(Path file, List<StrategyEditor> editors) {

    private static final Messages MESSAGES = Messages.of(UnsavedChanges.class);

    /** The changes in the editors of a page. */
    static UnsavedChanges of(IWorkbenchPage page, Path file) {
        return new UnsavedChanges(file, Stream.of(page.getDirtyEditors()).filter(StrategyEditor.class::isInstance)
                .map(StrategyEditor.class::cast).filter(editor -> editor.document().file().equals(file))
                .filter(editor -> !(editor.document().domain() instanceof TransactionalEditingDomain)).toList());
    }

    /** Saves the changes, if there are any and the user agrees. Answers whether none are left. */
    boolean save(Shell shell) {
        if (editors.isEmpty()) {
            return true;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, MESSAGES.text("diagrams.title"),
                MESSAGES.text("unsaved.question", file.getFileName().toString()), SWT.NONE,
                MESSAGES.text("unsaved.save"),
                MESSAGES.text("unsaved.cancel"));
        if (answer != 0) {
            return false;
        }
        editors.getFirst().doSave(new NullProgressMonitor());
        return !editors.getFirst().isDirty();
    }
}
