/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.NativeLook;
import org.partnerstrategy.ui.WorkbenchCommand;

/** The page of the handbook's step 5: who maintains each relation, in which role. */
public final class MaintenancePage extends StrategyPage {

    private static final String CHANGE_MANY = "org.partnerstrategy.views.changeMany";
    private static final Messages MESSAGES = Messages.of(MaintenancePage.class);

    private final ISelectionChangedListener listener = event -> follow();
    private PageContext context;
    private Suggestions suggestions;
    private Composite body;
    private Composite views;
    private StackLayout stack;
    private RolesByRelation perRelation;
    private Optional<RolesByPartner> perPartner = Optional.empty();
    private Button relationButton;
    private Button partnerButton;
    private Button adopt;
    private Button adoptAll;
    private DetailPanel detail;

    @Override
    public Control create(Composite parent, PageContext pageContext) {
        context = pageContext;
        suggestions = new Suggestions(context.document());
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(body);
        createBar();
        views = new Composite(body, SWT.NONE);
        stack = new StackLayout();
        views.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(views);
        perRelation = new RolesByRelation(views, context.document(), suggestions, this::selected);
        perRelation.offer(new WorkbenchCommand(context.site(), CHANGE_MANY));
        detail = new DetailPanel(body, suggestions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(detail.control());
        stack.topControl = perRelation.control();
        context.selection().addSelectionChangedListener(listener);
        showState();
        return body;
    }

    private void createBar() {
        Composite bar = new Composite(body, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(6).center(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
        relationButton = button(bar, SWT.TOGGLE, "view.relations", () -> showView(false));
        relationButton.setSelection(true);
        partnerButton = button(bar, SWT.TOGGLE, "view.partners", () -> showView(true));
        adopt = button(bar, SWT.PUSH, "adopt.selected", () -> suggestions.adopt(view().selected()));
        adoptAll = button(bar, SWT.PUSH, "adopt.all", () -> suggestions.adopt(suggestions.undecided()));
    }

    private static Button button(Composite bar, int style, String key, Runnable action) {
        Button button = new Button(bar, style);
        NativeLook.keep(button);
        button.setText(MESSAGES.text(key, 0));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private RoleView view() {
        return perPartner.<RoleView>map(view -> view).filter(view -> stack.topControl == view.control())
                .orElse(perRelation);
    }

    /** Shows the relations one by one, or per partner. */
    void showView(boolean partners) {
        relationButton.setSelection(!partners);
        partnerButton.setSelection(partners);
        if (partners && perPartner.isEmpty()) {
            perPartner = Optional.of(new RolesByPartner(views, context.document(), suggestions, this::selected));
        }
        RoleView shown = partners ? perPartner.orElseThrow() : perRelation;
        stack.topControl = shown.control();
        shown.show();
        views.layout();
        follow();
        shown.setFocus();
    }

    private void selected(List<? extends EObject> elements) {
        detail.show(elements.stream().findFirst());
        adopt.setEnabled(!elements.isEmpty());
        if (!elements.isEmpty()) {
            context.selection().select(elements);
        }
    }

    private void follow() {
        List<EObject> elements = context.selection().elements();
        if (body.isVisible() && !elements.isEmpty() && !view().selected().containsAll(elements)) {
            showElement(elements.getFirst());
        }
    }

    private boolean showElement(EObject element) {
        boolean shown = shownElement(element).filter(view()::reveal).isPresent();
        if (shown) {
            detail.show(shownElement(element));
            adopt.setEnabled(!view().selected().isEmpty());
        }
        return shown;
    }

    /** The row that stands for an element: of a goal, or of a partner that has no row, its first relation. */
    private Optional<? extends EObject> shownElement(EObject element) {
        return switch (element) {
        case Goal goal -> goal.getRelations().stream().findFirst();
        case Partner partner when view() == perRelation -> partner.getRelations().stream().findFirst();
        default -> Optional.of(element);
        };
    }

    private void showState() {
        int undecided = suggestions.undecided().size();
        adoptAll.setText(MESSAGES.text("adopt.all", undecided));
        adoptAll.setEnabled(undecided > 0);
        adopt.setEnabled(!view().selected().isEmpty());
        adoptAll.getParent().layout();
    }

    @Override
    public void refresh(Set<EObject> changed) {
        suggestions.renew();
        view().show();
        detail.show(context.selection().elements().stream().findFirst());
        showState();
    }

    @Override
    public void rebuild() {
        suggestions.renew();
        perRelation.rebuild();
        perPartner.ifPresent(RolesByPartner::rebuild);
        detail.show(Optional.empty());
        showState();
    }

    @Override
    public boolean reveal(EObject element) {
        boolean shown = showElement(element);
        if (shown) {
            context.selection().select(List.of(element));
        }
        return shown;
    }

    @Override
    public void setFocus() {
        follow();
        view().setFocus();
    }

    @Override
    public void dispose() {
        if (context != null) {
            context.selection().removeSelectionChangedListener(listener);
        }
    }
}
