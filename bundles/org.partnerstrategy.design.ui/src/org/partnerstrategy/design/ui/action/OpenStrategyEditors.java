package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.ui.StrategyEditorInput;

/**
 * The studio's editors that have a file open outside a modelling session. They let it go for the session, and get it from
 * there again: there is never a second copy of a strategy.
 *
 * @param page where the editors are
 * @param file the file
 * @param editors those editors
 */
record OpenStrategyEditors(IWorkbenchPage page, Path file, List<StrategyEditor> editors) {

    /** The editors of a page that have a file open. */
    static OpenStrategyEditors of(IWorkbenchPage page, Path file) {
        List<StrategyEditor> editors = Stream.of(page.getEditorReferences()).map(open -> open.getEditor(false))
                .filter(StrategyEditor.class::isInstance).map(StrategyEditor.class::cast)
                .filter(editor -> editor.document().file().equals(file))
                .filter(editor -> !(editor.document().domain() instanceof TransactionalEditingDomain)).toList();
        return new OpenStrategyEditors(page, file, editors);
    }

    /** Closes the editors; asks first whether changes may be saved. Answers whether the file is free. */
    boolean release() {
        boolean dirty = editors.stream().anyMatch(IEditorPart::isDirty);
        if (dirty && !(agreed() && save())) {
            return false;
        }
        return editors.stream().allMatch(editor -> page.closeEditor(editor, false));
    }

    private boolean agreed() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(),
                Texts.of("diagrams.title"), Texts.of("release.question", file.getFileName().toString()), SWT.NONE,
                Texts.of("release.save"), Texts.of("release.cancel"));
        return answer == 0;
    }

    private boolean save() {
        editors.getFirst().doSave(new NullProgressMonitor());
        return !editors.getFirst().isDirty();
    }

    /** Opens the editors that were closed, behind whatever else is open. */
    void openAgain() throws PartInitException {
        if (!editors.isEmpty()) {
            page.openEditor(new StrategyEditorInput(file), StrategyEditor.ID, false);
        }
    }
}
