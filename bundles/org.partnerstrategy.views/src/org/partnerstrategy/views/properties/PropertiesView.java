/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IPageBookViewPage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.partnerstrategy.editor.PageContext;

/** The properties of what is selected in the active editor, or in the active diagram: one page for both. */
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

    /** Ours before that of the editor itself: diagrams have one of their own, for those who make diagrams. */
    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        return Optional.ofNullable(Adapters.adapt(part, PageContext.class))
                .map(context -> Adapters.adapt(context, IPropertySheetPage.class))
                .map(page -> created(part, page)).orElseGet(() -> super.doCreatePage(part));
    }

    private PageRec created(IWorkbenchPart part, IPropertySheetPage page) {
        if (page instanceof IPageBookViewPage inBook) {
            initPage(inBook);
        }
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    /** None: else the platform would ask to save the editor when only this view is closed. */
    @Override
    protected ISaveablePart getSaveablePart() {
        return null;
    }
}
