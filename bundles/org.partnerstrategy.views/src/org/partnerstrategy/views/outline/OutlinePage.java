/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.views.BorrowedHistory;
import org.partnerstrategy.views.ElementPages;

/** The outline of a strategy: its goals with their relations, its partners, persons, reviews and actions. */
public final class OutlinePage extends Page implements IContentOutlinePage {

    private static final Messages MESSAGES = Messages.of(OutlinePage.class);

    private static final String HELP = "org.partnerstrategy.views.outline";

    private final PageContext context;
    private final OutlineContent content = new OutlineContent();
    private final DocumentListener changes = new Changes();
    private final ISelectionChangedListener selections = event -> show();
    private FilteredTree tree;
    private TreeViewer viewer;
    private boolean showing;
    private boolean late;

    /** The outline of the strategy that an editor shows. */
    public OutlinePage(PageContext context) {
        this.context = context;
    }

    @Override
    public void createControl(Composite parent) {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        tree.setInitialText(MESSAGES.text("filter"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(tree, HELP);
        viewer = tree.getViewer();
        viewer.setContentProvider(content);
        viewer.setLabelProvider(
                new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setInput(context.document().strategy());
        unfold();
        viewer.addSelectionChangedListener(this::chosen);
        viewer.getTree().addListener(SWT.Paint, event -> seen());
        viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection()));
        GoalDrop.install(viewer, context.document());
        OutlineMenu menu = new OutlineMenu(viewer, context);
        menu.install(getSite());
        getSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), menu.delete());
        getSite().getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), menu.rename());
        BorrowedHistory.into(getSite().getActionBars(), Optional.of(context));
        getSite().setSelectionProvider(this);
        context.document().addListener(changes);
        context.selection().addSelectionChangedListener(selections);
        show();
    }

    /** Opens the headings, and the goals where that does not fill the view. */
    private void unfold() {
        int few = 40;
        viewer.setExpandedState(viewer.getTree().getItem(0).getData(), true);
        if (context.document().strategy().getRelations().size() <= few) {
            viewer.expandToLevel(viewer.getTree().getItem(0).getData(), 2);
        }
    }

    private void open(IStructuredSelection selection) {
        Object node = selection.getFirstElement();
        if (node instanceof OutlineGroup || viewer.isExpandable(node)) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        } else if (node instanceof EObject element) {
            ElementPages.show(context, element);
        }
    }

    private void chosen(SelectionChangedEvent event) {
        if (!showing) {
            showing = true;
            context.selection().select(event.getStructuredSelection().stream().map(OutlinePage::element)
                    .distinct().toList());
            showing = false;
        }
    }

    private void seen() {
        if (late) {
            late = false;
            tree.getDisplay().asyncExec(() -> {
                if (!tree.isDisposed()) {
                    show();
                }
            });
        }
    }

    private static EObject element(Object node) {
        return node instanceof OutlineGroup group ? group.strategy() : (EObject) node;
    }

    /** Shows what is selected in the editor; while another view covers the outline it waits until it is seen again. */
    private void show() {
        late = !tree.isVisible();
        if (late) {
            return;
        }
        List<EObject> wanted = context.selection().elements().stream().map(OutlinePage::shown)
                .filter(Objects::nonNull).distinct().toList();
        List<EObject> current = Arrays.stream(viewer.getStructuredSelection().toArray()).map(OutlinePage::element)
                .toList();
        if (!showing && !wanted.equals(current)) {
            showing = true;
            viewer.setSelection(new StructuredSelection(wanted), true);
            showing = false;
        }
    }

    /** The element of the outline that an element belongs to. */
    private static EObject shown(EObject element) {
        EObject candidate = element;
        while (candidate != null && !(candidate.eContainer() instanceof PartnerStrategy || candidate instanceof Goal)) {
            candidate = candidate.eContainer();
        }
        return candidate;
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        context.document().removeListener(changes);
        context.selection().removeSelectionChangedListener(selections);
        super.dispose();
    }

    @Override
    public ISelection getSelection() {
        return context.selection().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        context.selection().setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        context.selection().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        context.selection().removeSelectionChangedListener(listener);
    }

    private final class Changes implements DocumentListener {

        @Override
        public void changed(Set<EObject> elements) {
            boolean structure = elements.stream().anyMatch(element -> element instanceof PartnerStrategy
                    || element instanceof Goal || element instanceof Partner);
            if (structure) {
                viewer.refresh();
                show();
            } else {
                viewer.update(elements.stream().map(this::labelled).distinct().toArray(), null);
            }
        }

        private Object labelled(EObject element) {
            return element.eContainer() instanceof Relation relation ? relation : element;
        }

        @Override
        public void replaced() {
            viewer.setInput(context.document().strategy());
            unfold();
        }
    }
}
