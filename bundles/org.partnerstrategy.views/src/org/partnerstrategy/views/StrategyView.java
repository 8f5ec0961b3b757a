/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IContributedContentsView;
import org.eclipse.ui.part.ViewPart;
import org.partnerstrategy.editor.PageContext;

/**
 * A view beside the strategy editor: it follows the active one, and undo in it is undo in that editor. Its identity is
 * the context of its help as well.
 */
public abstract class StrategyView extends ViewPart implements ActiveEditor.Audience {

    private final EditorSelection selection = new EditorSelection();
    private ActiveEditor active;

    @Override
    public final void createPartControl(Composite parent) {
        active = new ActiveEditor(getSite().getPage(), new Audience());
        createContent(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        getSite().setSelectionProvider(selection);
        active.follow();
    }

    /** Makes the controls of the view; which editor is active is told by {@link #editorChanged} afterwards. */
    protected abstract void createContent(Composite parent);

    /** The editor that the view follows; none when no strategy is open. */
    protected final Optional<PageContext> editor() {
        return active.get();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContributedContentsView.class) {
            return type.cast((IContributedContentsView) this::contributor);
        }
        return super.getAdapter(type);
    }

    private IWorkbenchPart contributor() {
        return editor().map(context -> context.site().getPart()).orElse(null);
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private void borrowHistory() {
        IActionBars bars = getViewSite().getActionBars();
        BorrowedHistory.into(bars, editor());
        bars.updateActionBars();
    }

    private final class Audience implements ActiveEditor.Audience {

        @Override
        public void editorChanged() {
            borrowHistory();
            StrategyView.this.editorChanged();
            selection.tell();
        }

        @Override
        public void changed(Set<EObject> elements) {
            StrategyView.this.changed(elements);
        }

        @Override
        public void selected() {
            StrategyView.this.selected();
            selection.tell();
        }
    }

    /** What is selected in the editor is what is selected in the view, so that other views can follow. */
    private final class EditorSelection implements ISelectionProvider {

        private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

        @Override
        public ISelection getSelection() {
            return editor().<ISelection>map(context -> context.selection().getSelection())
                    .orElse(StructuredSelection.EMPTY);
        }

        @Override
        public void setSelection(ISelection chosen) {
            editor().ifPresent(context -> context.selection().setSelection(chosen));
        }

        @Override
        public void addSelectionChangedListener(ISelectionChangedListener listener) {
            listeners.add(listener);
        }

        @Override
        public void removeSelectionChangedListener(ISelectionChangedListener listener) {
            listeners.remove(listener);
        }

        void tell() {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }
}
