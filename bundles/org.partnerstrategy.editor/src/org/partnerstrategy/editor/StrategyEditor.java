package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.ElementSelection;
import org.partnerstrategy.ui.StrategyEditorInput;

/** Edits a strategy in the handbook's five steps, a page for each. */
public final class StrategyEditor extends EditorPart implements PageContext {

    /** The identity of the editor. */
    public static final String ID = "org.partnerstrategy.editor";

    private final ElementSelection selection = new ElementSelection();
    private final DocumentListener listener = new Listener();
    private StrategyDocument document;
    private PageBook book;
    private StepBar steps;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        if (!(input instanceof IPathEditorInput place)) {
            throw new PartInitException(input.getName());
        }
        try {
            document = Documents.service().open(place.getPath().toPath());
        } catch (StrategyFileException e) {
            throw new PartInitException(new Status(IStatus.ERROR, ID, e.in(Locale.getDefault())));
        }
        document.addListener(listener);
        site.setSelectionProvider(selection);
        showTitle();
    }

    @Override
    public void createPartControl(Composite parent) {
        List<PageDescription> pages = PageDescription.all();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        steps = new StepBar(parent, pages, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps.control());
        book = new PageBook(parent, pages, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(book.control());
        HistoryAction undo = HistoryAction.undo(document);
        HistoryAction redo = HistoryAction.redo(document);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        pages.stream().findFirst().ifPresent(page -> show(page.id()));
    }

    @Override
    public StrategyDocument document() {
        return document;
    }

    @Override
    public ElementSelection selection() {
        return selection;
    }

    @Override
    public IEditorSite site() {
        return getEditorSite();
    }

    @Override
    public void show(String page) {
        book.show(page);
        steps.mark(page);
        setFocus();
    }

    @Override
    public void show(String page, EObject element) {
        show(page);
        book.visible().ifPresent(shown -> shown.reveal(element));
    }

    @Override
    public void setFocus() {
        book.visible().ifPresent(StrategyPage::setFocus);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            document.save();
        } catch (StrategyFileException e) {
            monitor.setCanceled(true);
            report(e);
        }
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*.partnerstrategy");
        dialog.setFilterPath(document.file().getParent().toString());
        dialog.setFileName(document.file().getFileName().toString());
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::saveAs);
    }

    private void saveAs(Path other) {
        try {
            document.saveAs(other);
            setInput(new StrategyEditorInput(document.file()));
            showTitle();
        } catch (StrategyFileException e) {
            report(e);
        }
    }

    private void report(StrategyFileException problem) {
        MessageDialog.openError(getSite().getShell(), getPartName(), problem.in(Locale.getDefault()));
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void dispose() {
        if (book != null) {
            book.dispose();
        }
        if (document != null) {
            document.removeListener(listener);
            Documents.service().close(document);
        }
        super.dispose();
    }

    private void showTitle() {
        String key = document.isReadOnly() ? "editor.readOnly" : "editor.title";
        setPartName(Message.of(StrategyEditor.class, key, document.file().getFileName().toString())
                .in(Locale.getDefault()));
        setTitleToolTip(document.file().toString());
    }

    private final class Listener implements DocumentListener {

        @Override
        public void changed(Set<EObject> elements) {
            book.changed(elements);
        }

        @Override
        public void replaced() {
            selection.select(List.of());
            book.replaced();
        }

        @Override
        public void stateChanged() {
            firePropertyChange(PROP_DIRTY);
        }
    }
}
