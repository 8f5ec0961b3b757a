package org.partnerstrategy.views.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.partnerstrategy.editor.PageContext;

/** The properties of what is selected in the active editor. */
public final class PropertiesView extends PropertySheet {

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        // On what the platform made, which else has its own.
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getPageBook(), getSite().getId());
        followLater();
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        super.partOpened(part);
        if (part instanceof IEditorPart) {
            followLater();
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        super.partBroughtToTop(part);
        if (part instanceof IEditorPart) {
            followLater();
        }
    }

    /**
     * Follows the editor that is open, when the platform follows another part: at the start a view beside it can be the
     * active part before there is any editor, and the platform would stay with that view and its lack of properties.
     */
    private void followLater() {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (getPageBook() != null && !getPageBook().isDisposed()) {
                follow(getSite().getPage().getActiveEditor());
            }
        });
    }

    private void follow(IEditorPart editor) {
        PageContext context = Adapters.adapt(editor, PageContext.class);
        if (context != null && getCurrentContributingPart() != editor) {
            partActivated(editor);
            selectionChanged(editor, context.selection().getSelection());
        }
    }

    /** None: else the platform would ask to save the editor when only this view is closed. */
    @Override
    protected ISaveablePart getSaveablePart() {
        return null;
    }
}
