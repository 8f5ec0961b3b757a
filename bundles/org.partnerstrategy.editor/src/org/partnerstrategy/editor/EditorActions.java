package org.partnerstrategy.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;

/** What the workbench's menus do in an editor: undo, redo, and go back to the file. */
final class EditorActions {

    private final StrategyDocument document;
    private final HistoryAction undo;
    private final HistoryAction redo;
    private final Revert revert;

    EditorActions(StrategyDocument document, FileSaving saving, IActionBars bars) {
        this.document = document;
        undo = HistoryAction.undo(document);
        redo = HistoryAction.redo(document);
        revert = new Revert(saving);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.REVERT.getId(), revert);
        document.addListener(revert);
        revert.stateChanged();
    }

    void dispose() {
        undo.dispose();
        redo.dispose();
        document.removeListener(revert);
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
