/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/** The page of the handbook's step 4: what is done to make the desired developments happen. */
public final class ActionsPage extends StrategyPage {

    private final ISelectionChangedListener listener = event -> follow();
    private PageContext context;
    private FormToolkit toolkit;
    private SashForm body;
    private WorkTree tree;
    private WorkPane pane;

    @Override
    public Control create(Composite parent, PageContext pageContext) {
        context = pageContext;
        toolkit = new FormToolkit(parent.getDisplay());
        body = new SashForm(parent, SWT.HORIZONTAL);
        tree = new WorkTree(body, context);
        pane = new WorkPane(body, toolkit, context);
        body.setWeights(46, 54);
        tree.viewer().addSelectionChangedListener(event -> showSelected());
        context.selection().addSelectionChangedListener(listener);
        selectFirst();
        return body;
    }

    private void selectFirst() {
        if (!context.selection().elements().stream().anyMatch(ActionsPage::isShown)) {
            tree.first().ifPresent(relation -> tree.select(relation));
        }
    }

    private static boolean isShown(EObject element) {
        return element instanceof Relation || element instanceof Goal || element instanceof Action
                || element instanceof Partner;
    }

    private void showSelected() {
        Object row = tree.viewer().getStructuredSelection().getFirstElement();
        Optional<ActionSubject> subject = Optional.ofNullable(row)
                .flatMap(some -> ActionSubject.of(some, context.document().strategy()));
        pane.show(subject);
        if (body.isVisible() && row instanceof EObject element && !isAbout(element)) {
            context.selection().select(List.of(element));
        }
    }

    /** Whether the selected element is that row, or one of its actions. */
    private boolean isAbout(EObject row) {
        return context.selection().elements().stream().findFirst()
                .filter(selected -> selected == row || selected instanceof Action action && serves(action, row))
                .isPresent();
    }

    private static boolean serves(Action action, EObject row) {
        return action.getGoal() == row || action.getRelations().contains(row)
                || action.getRelations().stream().anyMatch(relation -> relation.getGoal() == row);
    }

    private void follow() {
        if (body.isVisible()) {
            context.selection().elements().stream().findFirst().ifPresent(this::showElement);
        }
    }

    private boolean showElement(EObject element) {
        return switch (element) {
        case Relation relation -> showRow(relation);
        case Goal goal -> showRow(goal);
        case Partner partner -> partner.getRelations().stream().findFirst().filter(this::showRow).isPresent();
        case Action action -> showAction(action);
        default -> false;
        };
    }

    private boolean showRow(EObject row) {
        if (tree.viewer().getStructuredSelection().getFirstElement() != row) {
            tree.select(row);
        }
        return true;
    }

    private boolean showAction(Action action) {
        Object row = tree.viewer().getStructuredSelection().getFirstElement();
        if (!(row instanceof EObject shown) || !serves(action, shown)) {
            Optional<EObject> served = Optional.<EObject>ofNullable(action.getGoal())
                    .or(() -> action.getRelations().stream().findFirst());
            served.ifPresentOrElse(tree::select, tree::selectLoose);
        }
        return pane.select(action);
    }

    @Override
    public void refresh(Set<EObject> changed) {
        tree.show();
        if (tree.viewer().getStructuredSelection().isEmpty()) {
            pane.show(Optional.empty());
        } else {
            pane.refresh();
        }
    }

    @Override
    public void rebuild() {
        pane.show(Optional.empty());
        tree.rebuild();
        selectFirst();
    }

    @Override
    public boolean reveal(EObject element) {
        if (!showElement(element)) {
            return false;
        }
        context.selection().select(List.of(element));
        return true;
    }

    @Override
    public void setFocus() {
        follow();
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (context != null) {
            context.selection().removeSelectionChangedListener(listener);
            toolkit.dispose();
        }
    }
}
