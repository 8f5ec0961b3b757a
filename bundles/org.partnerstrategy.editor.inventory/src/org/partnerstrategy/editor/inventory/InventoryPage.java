/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.relation.FormsInput;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;

/** The inventory of step 1: a table with a row per relation, filled and changed like a spreadsheet. */
public final class InventoryPage extends StrategyPage {

    private static final Messages MESSAGES = Messages.of(InventoryPage.class);

    private final ISelectionChangedListener selectionListener = event -> showSelection();
    private PageContext context;
    private FieldContext fields;
    private Grid<Relation> grid;
    private InventoryTools tools;
    private InventoryFilters filters;
    private List<AttributeDefinition> attributes = List.of();
    private ReferenceYear year;
    private EmptyHint hint;

    @Override
    public Control create(Composite parent, PageContext shown) {
        context = shown;
        fields = new FieldContext(this::strategy, Locale.getDefault());
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        grid = new Grid<>(body, "inventory", new RelationRows(context.document()),
                columns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        tools = new InventoryTools(grid, context.site(), new ColumnTools(grid, context.document()));
        FormsInput forms = new FormsInput(this::strategy);
        filters = new InventoryFilters(grid, fields.names(), () -> forms.known().toList(), this::groupTotals);
        new SavedViews(grid, filters, tools::columnsChanged);
        hint = new EmptyHint(body, tools);
        grid.onTotals(this::totals);
        grid.onSelection(relations -> context.selection().select(relations));
        context.selection().addSelectionChangedListener(selectionListener);
        showEmptiness();
        showSelection();
        return body;
    }

    /** How many relations are selected, and what they come to in the reference year, where amounts are known. */
    private Optional<String> totals(List<Relation> selected) {
        List<BigDecimal> amounts = selected.stream().map(fields.year()::amount).flatMap(Optional::stream).toList();
        return amounts.stream().reduce(BigDecimal::add).map(total -> MESSAGES.text("totals", selected.size(), total));
    }

    /** What the heading of relations says below the amount. */
    private Map<String, String> groupTotals(List<Relation> relations) {
        return relations.stream().map(fields.year()::amount).flatMap(Optional::stream).reduce(BigDecimal::add)
                .map(total -> Map.of(RelationFields.AMOUNT.key(), MESSAGES.text("group.total", total)))
                .orElse(Map.of());
    }

    private List<GridColumn<Relation>> columns() {
        attributes = AttributeColumns.shown(strategy());
        year = fields.year();
        return new InventoryColumns(fields).all();
    }

    private void showColumns() {
        grid.setColumns(columns());
        tools.columnsChanged();
    }

    private PartnerStrategy strategy() {
        return context.document().strategy();
    }

    @Override
    public void refresh(Set<EObject> changed) {
        fields.forget();
        boolean isOtherYear = !year.equals(fields.year());
        if (isOtherYear || !attributes.equals(AttributeColumns.shown(strategy()))) {
            showColumns();
        }
        grid.refresh(isOtherYear ? Set.copyOf(strategy().getRelations()) : relations(changed));
        filters.refresh();
        showEmptiness();
    }

    @Override
    public void rebuild() {
        fields.forget();
        grid.rebuild();
        showColumns();
        filters.refresh();
        showEmptiness();
    }

    /** The relations whose rows say something else after these elements changed. */
    private static Set<Relation> relations(Set<EObject> changed) {
        Set<Relation> relations = new LinkedHashSet<>();
        changed.forEach(element -> relations(element).forEach(relations::add));
        return relations;
    }

    private static Stream<Relation> relations(EObject element) {
        return switch (element) {
        case Relation relation -> Stream.of(relation);
        case Partner partner -> partner.getRelations().stream();
        case Goal goal -> GoalWalk.from(goal).flatMap(each -> each.getRelations().stream());
        case PartnerStrategy strategy -> Stream.empty();
        default -> element.eContainer() == null ? Stream.empty() : relations(element.eContainer());
        };
    }

    private void showEmptiness() {
        hint.show(strategy().getRelations().isEmpty());
    }

    private void showSelection() {
        List<Relation> selected = context.selection().elements().stream()
                .flatMap(InventoryPage::relations).distinct().toList();
        if (!selected.isEmpty()) {
            grid.select(selected);
        }
    }

    @Override
    public boolean reveal(EObject element) {
        if (element instanceof CustomAttribute attribute) {
            grid.setVisible(AttributeColumns.id(attribute), true);
            return true;
        }
        List<Relation> relations = relations(element).toList();
        if (relations.isEmpty()) {
            return false;
        }
        filters.clear();
        return grid.reveal(relations.get(0));
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }

    @Override
    public void dispose() {
        context.selection().removeSelectionChangedListener(selectionListener);
    }
}
