/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;

/** What the workbench's menus do in an editor: undo, redo, print, and go back to the file. */
final class EditorActions {

    private final StrategyDocument document;
    private final HistoryAction undo;
    private final HistoryAction redo;
    private final Revert revert;
    private final Print print = new Print();

    EditorActions(StrategyDocument document, FileSaving saving, IActionBars bars) {
        this.document = document;
        undo = HistoryAction.undo(document);
        redo = HistoryAction.redo(document);
        revert = new Revert(saving);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        document.addListener(revert);
        revert.stateChanged();
    }

    /** Another page is shown, which can be printed or not. */
    void pageShown(Optional<Runnable> printing) {
        print.printing = printing;
        print.setEnabled(printing.isPresent());
    }

    void dispose() {
        undo.dispose();
        redo.dispose();
        document.removeListener(revert);
    }

    private static final class Print extends Action {

        private Optional<Runnable> printing = Optional.empty();

        Print() {
            setEnabled(false);
        }

        @Override
        public void run() {
            printing.ifPresent(Runnable::run);
        }
    }

    private final class Revert extends Action implements DocumentListener {

        private final FileSaving saving;

        Revert(FileSaving saving) {
            this.saving = saving;
        }

        @Override
        public void stateChanged() {
            setEnabled(document.isDirty());
        }

        @Override
        public void run() {
            saving.revert();
        }
    }
}
