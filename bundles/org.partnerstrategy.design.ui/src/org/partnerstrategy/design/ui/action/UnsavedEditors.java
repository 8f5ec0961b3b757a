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
import org.partnerstrategy.editor.StrategyEditor;

/**
 * The studio's editors that have changes of a file which is in no session yet. A new project is saved as soon as it is
 * made, and with it what the session holds: the user is asked before.
 *
 * @param page where the editors are
 * @param file the file
 * @param editors those editors
 */
record UnsavedEditors(IWorkbenchPage page, Path file, List<StrategyEditor> editors) {

    /** The editors of a page that have changes of a file. */
    static UnsavedEditors of(IWorkbenchPage page, Path file) {
        List<StrategyEditor> editors = Stream.of(page.getEditorReferences()).map(open -> open.getEditor(false))
                .filter(StrategyEditor.class::isInstance).map(StrategyEditor.class::cast)
                .filter(editor -> editor.document().file().equals(file)).filter(IEditorPart::isDirty)
                .filter(editor -> !(editor.document().domain() instanceof TransactionalEditingDomain)).toList();
        return new UnsavedEditors(page, file, editors);
    }

    /** Saves the changes if the user agrees. Answers whether there are none any more. */
    boolean save() {
        if (editors.isEmpty()) {
            return true;
        }
        if (!agreed()) {
            return false;
        }
        editors.getFirst().doSave(new NullProgressMonitor());
        return !editors.getFirst().isDirty();
    }

    private boolean agreed() {
        int answer = MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(),
                Texts.of("diagrams.title"), Texts.of("release.question", file.getFileName().toString()), SWT.NONE,
                Texts.of("release.save"), Texts.of("release.cancel"));
        return answer == 0;
    }
}
