/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.partnerstrategy.field.StrategyNames;
import org.partnerstrategy.field.relation.FormsInput;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.grid.Grid;

/** Leaves only the relations of one goal, or of one form, in the table. */
final class InventoryFilters {

    private static final Messages MESSAGES = Messages.of(InventoryFilters.class);

    private static final int WIDTH = 190;

    private final Grid<Relation> grid;
    private final StrategyNames names;
    private final Supplier<List<String>> formNames;
    private final Combo goal;
    private final Combo form;

    InventoryFilters(Grid<Relation> grid, StrategyNames names, Supplier<List<String>> formNames) {
        this.grid = grid;
        this.names = names;
        this.formNames = formNames;
        goal = combo("filter.goals");
        form = combo("filter.forms");
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
        String chosenGoal = goal.getSelectionIndex() > 0 ? goal.getText() : "";
        String chosenForm = form.getSelectionIndex() > 0 ? form.getText() : "";
        grid.restrict(relation -> (chosenGoal.isEmpty()
                || relation.getGoal() != null && names.goals().label(relation.getGoal()).equals(chosenGoal))
                && (chosenForm.isEmpty()
                        || relation.getForms().stream().anyMatch(one -> FormsInput.text(one).equals(chosenForm))));
    }
}
