/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleNames;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.ElementSelection;
import org.partnerstrategy.ui.ListTips;
import org.partnerstrategy.ui.StrategyEditorInput;

/** Edits a strategy in the handbook's five steps, a page for each. */
public final class StrategyEditor extends EditorPart implements PageContext, ISaveablePart2 {

    private static final Messages MESSAGES = Messages.of(StrategyEditor.class);

    /** The identity of the editor. */
    public static final String ID = "org.partnerstrategy.editor";

    /** The context of the editor's keys. */
    private static final String CONTEXT = "org.partnerstrategy.editor.context";

    static {
        EditorSettings.applyToChecks();
    }

    private final ElementSelection selection = new ElementSelection();
    private final DocumentListener listener = new Listener();
    private StrategyDocument document;
    private PageBook book;
    private StepBar steps;
    private NextTaskBar next;
    private FileSaving saving;
    private FileNotices notices;
    private FileWatch watch;
    private EditorActions actions;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        if (!(input instanceof IPathEditorInput place)) {
            throw new PartInitException(input.getName());
        }
        try {
            document = open(site.getShell(), place.getPath().toPath());
        } catch (StrategyFileException e) {
            throw new PartInitException(new Status(IStatus.ERROR, ID, e.in(Locale.getDefault())));
        }
        document.addListener(listener);
        selection.beforeChange(document::commitPending);
        site.setSelectionProvider(selection);
        showTitle();
    }

    /** Nothing is asked about what the workbench opens again by itself while it starts. */
    private static StrategyDocument open(Shell shell, Path file) throws StrategyFileException {
        return PlatformUI.getWorkbench().isStarting() ? Documents.service().open(file) : MarkedFile.open(shell, file);
    }

    @Override
    public void createPartControl(Composite parent) {
        AccessibleNames.watch(parent.getDisplay());
        ListTips.watch(parent.getDisplay());
        LinkPlaces.watch(parent.getDisplay());
        List<PageDescription> pages = PageDescription.all();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        steps = new StepBar(head, pages, this::show);
        next = new NextTaskBar(head, this, steps);
        head.setLayout(new HeadLayout(steps, next));
        selection.addSelectionChangedListener(event -> next.moved());
        InfoBar bar = new InfoBar(parent);
        book = new PageBook(parent, pages, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(book.control());
        saving = new FileSaving(document, getSite().getShell());
        notices = new FileNotices(getEditorSite(), document, bar, saving);
        watch = new FileWatch(this, saving, notices);
        actions = new EditorActions(document, saving, getEditorSite().getActionBars());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        pages.stream().findFirst().ifPresent(page -> show(page.id()));
        next.changed();
        notices.update();
    }

    /** Shows the page that lies so many places further in the bar, if there is one. */
    public void showNeighbour(int places) {
        List<PageDescription> pages = PageDescription.all();
        int target = steps.shown() + places;
        if (target >= 0 && target < pages.size()) {
            show(pages.get(target).id());
        }
    }

    /** Leads to what is to be done next, as the button beside the steps does. */
    public void showNext() {
        next.go();
    }

    /** What is said about the file at the top of the editor; empty when there is nothing to say. */
    public String notice() {
        return notices.text();
    }

    /** Whether the editor has its controls. */
    boolean isOpen() {
        return !steps.control().isDisposed();
    }

    /** The page that is visible; none when it could not be made. */
    public Optional<StrategyPage> visiblePage() {
        return book.visible();
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
        document.commitPending();
        book.show(page);
        steps.mark(page);
        next.moved();
        actions.pageShown(book.printing());
        setFocus();
    }

    @Override
    public void show(String page, EObject element) {
        show(page);
        book.reveal(element);
    }

    @Override
    public void setFocus() {
        book.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // What cannot be taken over stays where it was typed, with the reason beside it; then nothing is closed.
        if (!saving.save(watch.othersWroteIt()) || document.isTyping()) {
            monitor.setCanceled(true);
        }
        notices.update();
    }

    @Override
    public void doSaveAs() {
        saving.saveAs();
        notices.update();
    }

    @Override
    public int promptToSaveOnClose() {
        return switch (saving.ask("close", 0, "close.save", "close.forget", "answer.cancel")) {
        case 0 -> YES;
        case 1 -> NO;
        default -> CANCEL;
        };
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    /** What diagrams show too is not lost with the editor; then only they ask, so that nobody is asked twice. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return document.isTyping() || isDirty() && !document.isShownElsewhere();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == StrategyDocument.class) {
            return type.cast(document);
        }
        return type == ElementSelection.class ? type.cast(selection) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (book != null) {
            // Who closes without saving gives up what is being typed too.
            document.discardPending();
            watch.stop();
            actions.dispose();
            book.dispose();
        }
        if (document != null) {
            document.removeListener(listener);
            Documents.service().close(document);
        }
        super.dispose();
    }

    private void showTitle() {
        String name = document.file().getFileName().toString();
        setPartName(document.isReadOnly() ? MESSAGES.text("editor.readOnly", name) : name);
        setTitleToolTip(document.file().toString());
    }

    /** The document may belong to another file now. */
    private void followFile() {
        if (getEditorInput() instanceof IPathEditorInput place && !place.getPath().toPath().equals(document.file())) {
            setInputWithNotify(new StrategyEditorInput(document.file()));
        }
        showTitle();
    }

    private final class Listener implements DocumentListener {

        @Override
        public void changed(Set<EObject> elements) {
            next.changed();
            book.changed(elements);
        }

        @Override
        public void replaced() {
            next.changed();
            selection.select(List.of());
            book.replaced();
        }

        @Override
        public void stateChanged() {
            followFile();
            firePropertyChange(IEditorPart.PROP_DIRTY);
            if (notices != null && isOpen()) {
                notices.stateChanged();
            }
        }

        @Override
        public void closed(Review review) {
            if (isOpen()) {
                notices.closed(review);
            }
        }

        @Override
        public void refused(RefusedInput input) {
            if (isOpen()) {
                notices.refuse(input);
            }
        }
    }
}
