/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.WorkbenchCommand;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;

/** A row per relation: the suggested and the decided role, the person, and why. */
final class RolesByRelation implements RoleView {

    private static final Messages MESSAGES = Messages.of(RolesByRelation.class);

    /** How wide a column is that stands beside the role. */
    private static final int INFORMATION = 120;

    private final StrategyDocument document;
    private final Suggestions suggestions;
    private final Grid<Relation> grid;
    private final Combo filter;

    RolesByRelation(Composite parent, StrategyDocument document, Suggestions suggestions,
            Consumer<List<? extends EObject>> selected) {
        this.document = document;
        this.suggestions = suggestions;
        grid = new Grid<>(parent, "org.partnerstrategy.maintenance", new RelationSource(document), columns());
        grid.named(MESSAGES.text("view.relations"));
        grid.onSelection(selected::accept);
        filter = new Combo(grid.filters(), SWT.READ_ONLY);
        filter.setToolTipText(MESSAGES.text("filter"));
        for (Open open : Open.values()) {
            filter.add(MESSAGES.text("filter." + open, document.strategy().getRelations().size()));
        }
        filter.select(0);
        filter.addListener(SWT.Selection, event -> restrict());
        showCounts();
    }

    private List<GridColumn<Relation>> columns() {
        FieldContext fields = new FieldContext(document::strategy, Locale.getDefault());
        List<GridColumn<Relation>> columns = new ArrayList<>(List.of(
                column("partner", 180, RoleTexts::partner).growing(),
                column("goal", 130, RoleTexts::goal).growing(),
                column("zone", 85, RoleTexts::zone),
                column("direction", 135, RoleTexts::direction),
                column("suggested", 215, relation -> RoleTexts.suggested(suggestions.of(relation))),
                column("role", 205, RelationFields.ROLE, fields).pictured(mark(Open.ROLE)),
                column("person", 140, RelationFields.PERSON, fields).pictured(mark(Open.PERSON)),
                column("reason", 170, RelationFields.REASON, fields).growing()));
        RelationFields.cooperation().forEach(field -> columns.add(GridColumn.of(field, INFORMATION, fields)));
        return List.copyOf(columns);
    }

    private static GridColumn<Relation> column(String id, int width, Function<Relation, String> text) {
        return GridColumn.of(id, MESSAGES.message("column." + id), width, text);
    }

    private static GridColumn<Relation> column(String id, int width, Field<Relation> field, FieldContext fields) {
        GridColumn<Relation> column = column(id, width, relation -> field.text(relation, fields));
        return field.input(fields).map(column::edited).orElse(column);
    }

    private static Function<Relation, Image> mark(Open open) {
        return relation -> open.includes(relation) ? Icons.image("open-point") : null;
    }

    /** Offers a command for the selected relations in the context menu, if this installation has it. */
    void offer(WorkbenchCommand command) {
        grid.offer(command);
    }

    private void restrict() {
        grid.restrict(Open.values()[filter.getSelectionIndex()]::includes);
    }

    private void showCounts() {
        for (Open open : Open.values()) {
            String text = MESSAGES.text("filter." + open, open.count(document.strategy().getRelations()));
            if (!filter.getItem(open.ordinal()).equals(text)) {
                filter.setItem(open.ordinal(), text);
            }
        }
    }

    @Override
    public Control control() {
        return grid.control();
    }

    @Override
    public List<Relation> selected() {
        return grid.selected();
    }

    @Override
    public void show() {
        grid.refresh(document.strategy().getRelations());
        showCounts();
    }

    @Override
    public void rebuild() {
        grid.rebuild();
        showCounts();
    }

    @Override
    public boolean reveal(EObject element) {
        return element instanceof Relation relation && revealRelation(relation);
    }

    private boolean revealRelation(Relation relation) {
        if (!grid.shown().contains(relation)) {
            filter.select(0);
        }
        return grid.reveal(relation);
    }

    @Override
    public void setFocus() {
        grid.setFocus();
    }
}
