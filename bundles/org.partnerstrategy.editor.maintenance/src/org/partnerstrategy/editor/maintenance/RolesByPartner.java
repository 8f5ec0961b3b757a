/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.maintenance.PartnerAccount;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.field.Columns;

/** The partners with their relations over all goals, and whether one integral account manager fits. */
final class RolesByPartner implements RoleView {

    private static final Messages MESSAGES = Messages.of(RolesByPartner.class);

    private static final int MANY_PARTNERS = 100;

    private final StrategyDocument document;
    private final Suggestions suggestions;
    private final Composite body;
    private final Combo filter;
    private final TreeViewer viewer;

    RolesByPartner(Composite parent, StrategyDocument document, Suggestions suggestions,
            Consumer<List<? extends EObject>> selected) {
        this.document = document;
        this.suggestions = suggestions;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        filter = new Combo(body, SWT.READ_ONLY);
        filter.setItems(MESSAGES.text("partners.all"), MESSAGES.text("partners.several"),
                MESSAGES.text("partners.account"));
        filter.setToolTipText(MESSAGES.text("filter"));
        filter.select(document.strategy().getPartners().size() > MANY_PARTNERS ? 1 : 0);
        filter.addListener(SWT.Selection, event -> rebuild());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(4, 2).applyTo(filter);
        Composite place = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(place);
        viewer = new TreeViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        AccessibleName.give(viewer.getControl(), MESSAGES.text("view.partners"));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new PartnerContent());
        addColumns();
        viewer.addSelectionChangedListener(event -> selected.accept(
                viewer.getStructuredSelection().stream().map(EObject.class::cast).toList()));
        rebuild();
    }

    private void addColumns() {
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("column.partnerGoal"), 30, 180,
                row -> row instanceof Relation relation ? RoleTexts.goal(relation) : name((Partner) row));
        columns.text(MESSAGES.text("column.zone"), 10, 80, row -> cell(row, RoleTexts::zone, partner -> ""));
        columns.text(MESSAGES.text("column.direction"), 9, 80, row -> cell(row, RoleTexts::direction, partner -> ""));
        columns.text(MESSAGES.text("column.suggested"), 19, 150, row -> cell(row,
                relation -> RoleTexts.suggested(suggestions.of(relation)), this::account));
        columns.add(MESSAGES.text("column.role"), SWT.LEFT, 18, 150, new MarkedLabels(Open.ROLE,
                RoleTexts::role));
        columns.add(MESSAGES.text("column.person"), SWT.LEFT, 14, 110, new MarkedLabels(Open.PERSON,
                RoleTexts::person));
    }

    private String account(Partner partner) {
        PartnerAccount account = suggestions.of(partner);
        return account.fits() ? MESSAGES.text("account.fits") : "";
    }

    private static String name(Partner partner) {
        return ElementName.of(partner).in(Locale.getDefault());
    }

    private static String cell(Object row, Function<Relation, String> ofRelation,
            Function<Partner, String> ofPartner) {
        return row instanceof Relation relation ? ofRelation.apply(relation) : ofPartner.apply((Partner) row);
    }

    @Override
    public Control control() {
        return body;
    }

    @Override
    public List<Relation> selected() {
        Stream<?> rows = viewer.getStructuredSelection().stream();
        return rows.flatMap(row -> row instanceof Partner partner ? partner.getRelations().stream()
                : Stream.of((Relation) row)).distinct().toList();
    }

    @Override
    public void show() {
        List<Partner> partners = partners();
        if (partners.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(partners);
        }
    }

    @Override
    public void rebuild() {
        viewer.setInput(partners());
        if (partners().size() <= MANY_PARTNERS) {
            viewer.expandAll();
        }
    }

    private List<Partner> partners() {
        Comparator<Object> alphabet = Collator.getInstance();
        return document.strategy().getPartners().stream().filter(this::isShown)
                .sorted(Comparator.comparing(RolesByPartner::name, alphabet)).toList();
    }

    private boolean isShown(Partner partner) {
        return switch (filter.getSelectionIndex()) {
        case 1 -> partner.getRelations().size() > 1;
        case 2 -> suggestions.of(partner).fits();
        default -> true;
        };
    }

    @Override
    public boolean reveal(EObject element) {
        EObject partner = element instanceof Relation relation ? relation.getPartner() : element;
        if (!(partner instanceof Partner shown)) {
            return false;
        }
        if (!isShown(shown)) {
            filter.select(0);
            rebuild();
        }
        viewer.setSelection(new StructuredSelection(element), true);
        return !viewer.getStructuredSelection().isEmpty();
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    /** The text of a relation, with a mark when something is open; of a partner what its relations say together. */
    private static final class MarkedLabels extends ColumnLabelProvider {

        private final Open open;
        private final Function<Relation, String> text;

        MarkedLabels(Open open, Function<Relation, String> text) {
            this.open = open;
            this.text = text;
        }

        @Override
        public String getText(Object row) {
            return row instanceof Relation relation ? text.apply(relation) : ((Partner) row).getRelations().stream()
                    .map(text).filter(some -> !some.isEmpty()).distinct().collect(Collectors.joining(", "));
        }

        @Override
        public Image getImage(Object row) {
            return row instanceof Relation relation && open.includes(relation) ? Icons.image("open-point") : null;
        }
    }
}
