/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.views.BorrowedHistory;

/**
 * The properties of what is selected in an editor of strategies or in a diagram. What was typed is undone as in the
 * editor itself.
 */
public final class PropertiesPage extends TabbedPropertySheetPage {

    private final PageContext editor;
    private final ISelectionChangedListener selections = event -> show();
    private Optional<IWorkbenchPart> part = Optional.empty();

    /** The page of an editor, with the tabs that a contributor has. */
    public PropertiesPage(PageContext editor, ITabbedPropertySheetPageContributor contributor) {
        super(contributor);
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        editor.selection().addSelectionChangedListener(selections);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        BorrowedHistory.into(bars, Optional.of(editor));
    }

    /** What is selected in a diagram are its drawings: the elements that they stand for are shown. */
    @Override
    public void selectionChanged(IWorkbenchPart source, ISelection selection) {
        part = Optional.of(source);
        show();
    }

    private void show() {
        part.ifPresent(source -> super.selectionChanged(source, editor.selection().getSelection()));
    }

    @Override
    public void dispose() {
        editor.selection().removeSelectionChangedListener(selections);
        super.dispose();
    }
}
