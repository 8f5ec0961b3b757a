/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editor.PageContext;

/** The strategy editor in which the user works or worked last, and what happens in it. */
public final class ActiveEditor {

    private final IWorkbenchPage page;
    private final Audience audience;
    private final IPartListener2 parts = new Parts();
    private final DocumentListener changes = new Changes();
    private final ISelectionChangedListener selections = event -> tell();
    private Optional<PageContext> editor = Optional.empty();

    /** The active editor of a page, for an audience that hears of nothing before {@link #follow}. */
    public ActiveEditor(IWorkbenchPage page, Audience audience) {
        this.page = page;
        this.audience = audience;
    }

    /** Tells the audience at once which editor is active, and from then on all that happens. */
    public void follow() {
        page.addPartListener(parts);
        editor = find();
        editor.ifPresent(this::listen);
        audience.editorChanged();
    }

    /** The editor; none when no strategy is open or another kind of editor is active. */
    public Optional<PageContext> get() {
        return editor;
    }

    /** Tells the audience nothing more. */
    public void dispose() {
        page.removePartListener(parts);
        editor.ifPresent(this::leave);
        editor = Optional.empty();
    }

    private Optional<PageContext> find() {
        return Optional.ofNullable(page.getActiveEditor())
                .map(part -> Adapters.adapt(part, PageContext.class));
    }

    private void check() {
        Optional<PageContext> now = find();
        if (!now.equals(editor)) {
            editor.ifPresent(this::leave);
            editor = now;
            editor.ifPresent(this::listen);
            audience.editorChanged();
        }
    }

    private void listen(PageContext context) {
        context.document().addListener(changes);
        context.selection().addSelectionChangedListener(selections);
    }

    private void leave(PageContext context) {
        context.document().removeListener(changes);
        context.selection().removeSelectionChangedListener(selections);
    }

    private void tell() {
        audience.selected();
    }

    /** Who wants to know. */
    public interface Audience {

        /** Another editor became the active one, or none is, or the active one shows another strategy. */
        void editorChanged();

        /** Elements of the active editor's document changed. */
        default void changed(Set<EObject> elements) {
        }

        /** Other elements were selected in the active editor. */
        default void selected() {
        }
    }

    private final class Changes implements DocumentListener {

        @Override
        public void changed(Set<EObject> elements) {
            audience.changed(elements);
        }

        @Override
        public void replaced() {
            audience.editorChanged();
        }
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            check();
        }

        @Override
        public void partOpened(IWorkbenchPartReference part) {
            check();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            check();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            check();
        }
    }
}
