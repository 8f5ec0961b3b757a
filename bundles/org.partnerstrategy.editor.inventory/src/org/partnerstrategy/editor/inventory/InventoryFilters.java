/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.StrategyNames;
import org.partnerstrategy.field.relation.FormsInput;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.Grouping;

/** Leaves only the relations of one goal, or of one form, in the table; and puts them below headings. */
final class InventoryFilters {

    private static final Messages MESSAGES = Messages.of(InventoryFilters.class);

    private static final int WIDTH = 170;
    private static final String GOAL = "goal";
    private static final String FORM = "form";
    private static final String GROUP = "group";
    private static final List<Field<Relation>> GROUPS = List.of(RelationFields.GOAL, RelationFields.PARTNER);

    private final Grid<Relation> grid;
    private final StrategyNames names;
    private final Supplier<List<String>> formNames;
    private final Function<List<Relation>, Map<String, String>> totals;
    private final Combo goal;
    private final Combo form;
    private final Combo group;

    /**
     * @param totals what the heading of some relations says in other columns, by their identity
     */
    InventoryFilters(Grid<Relation> grid, StrategyNames names, Supplier<List<String>> formNames,
            Function<List<Relation>, Map<String, String>> totals) {
        this.grid = grid;
        this.totals = totals;
        this.names = names;
        this.formNames = formNames;
        goal = combo("filter.goals");
        form = combo("filter.forms");
        group = combo("group.none");
        offer(group, MESSAGES.text("group.none"), GROUPS.stream().map(InventoryFilters::label).toList());
        refresh();
    }

    private Combo combo(String key) {
        Combo combo = new Combo(grid.filters(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        combo.setToolTipText(MESSAGES.text(key + ".tip"));
        AccessibleName.give(combo, MESSAGES.text(key));
        combo.addListener(SWT.Selection, event -> apply());
        return combo;
    }

    /** Offers the goals and forms as they are now. What was chosen stays chosen while it is there. */
    void refresh() {
        boolean fell = offer(goal, MESSAGES.text("filter.goals"), names.goals().all())
                | offer(form, MESSAGES.text("filter.forms"), formNames.get());
        if (fell) {
            apply();
        }
    }

    private static String label(Field<Relation> field) {
        return MESSAGES.text("group." + field.key());
    }

    /** Keeps in preferences what is chosen. */
    void keep(IEclipsePreferences view) {
        view.put(GOAL, goal.getSelectionIndex() > 0 ? goal.getText() : "");
        view.put(FORM, form.getSelectionIndex() > 0 ? form.getText() : "");
        view.put(GROUP, group.getSelectionIndex() > 0 ? GROUPS.get(group.getSelectionIndex() - 1).key() : "");
    }

    /** Chooses again what was kept, as far as it is there. */
    void restore(IEclipsePreferences view) {
        goal.select(Math.max(0, goal.indexOf(view.get(GOAL, ""))));
        form.select(Math.max(0, form.indexOf(view.get(FORM, ""))));
        group.select(GROUPS.stream().map(Field::key).toList().indexOf(view.get(GROUP, "")) + 1);
        apply();
    }

    /** Shows all relations again. */
    void clear() {
        goal.select(0);
        form.select(0);
    }

    private static boolean offer(Combo combo, String all, List<String> choices) {
        List<String> items = new ArrayList<>();
        items.add(all);
        items.addAll(choices);
        if (items.equals(List.of(combo.getItems()))) {
            return false;
        }
        String chosen = combo.getText();
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, items.indexOf(chosen)));
        return !chosen.isEmpty() && !items.contains(chosen);
    }

    private void apply() {
        grid.group(group.getSelectionIndex() <= 0 ? Optional.empty()
                : Optional.of(new Grouping<>(GROUPS.get(group.getSelectionIndex() - 1).key(), totals)));
        String chosenGoal = goal.getSelectionIndex() > 0 ? goal.getText() : "";
        String chosenForm = form.getSelectionIndex() > 0 ? form.getText() : "";
        grid.restrict(relation -> (chosenGoal.isEmpty()
                || relation.getGoal() != null && names.goals().label(relation.getGoal()).equals(chosenGoal))
                && (chosenForm.isEmpty()
                        || relation.getForms().stream().anyMatch(one -> FormsInput.text(one).equals(chosenForm))));
    }
}
