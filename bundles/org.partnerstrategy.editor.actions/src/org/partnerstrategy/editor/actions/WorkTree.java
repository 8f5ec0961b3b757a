/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;

/** The goals and their relations in the order of work, with a filter. */
final class WorkTree {

    private static final Messages MESSAGES = Messages.of(WorkTree.class);

    private static final int EXPANDED_RELATIONS = 200;

    private final PageContext context;
    private final Composite body;
    private final Combo goalFilter;
    private final Combo showFilter;
    private final Label count;
    private final TreeViewer viewer;
    private List<Goal> filterGoals = List.of();
    private WorkOrder order;
    private TreeViewerColumn amounts;

    WorkTree(Composite parent, PageContext context) {
        this.context = context;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(6, 6).applyTo(body);
        showFilter = filter("filter.show");
        for (WorkOrder.Show show : WorkOrder.Show.values()) {
            showFilter.add(MESSAGES.text("filter." + show.name()));
        }
        showFilter.select(0);
        goalFilter = filter("filter.goal");
        Composite place = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(300, 200).applyTo(place);
        viewer = new TreeViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new WorkContent(() -> order));
        ColumnViewerToolTipSupport.enableFor(viewer);
        addColumns();
        count = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
        rebuild();
    }

    private Combo filter(String key) {
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setToolTipText(MESSAGES.text(key));
        combo.addListener(SWT.Selection, event -> {
            show();
            expand();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void addColumns() {
        Columns columns = Columns.of(viewer);
        columns.text(MESSAGES.text("work.partner"), 47, 130, WorkTree::name);
        columns.add(MESSAGES.text("work.wanted"), SWT.LEFT, 12, 62, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return cell(row, item -> Arrows.of(item.directions()));
            }

            @Override
            public String getToolTipText(Object row) {
                return cell(row, item -> Directions.label(item.directions()).in(Locale.getDefault()));
            }
        });
        columns.number(MESSAGES.text("work.margin"), 11, 58, row -> cell(row, item -> item.margin()
                .map(margin -> Integer.toString(margin.wholePoints()).replace('-', '\u2212')).orElse("")));
        amounts = (TreeViewerColumn) columns.add("", SWT.RIGHT, 20, 112, new AmountLabels(() -> order));
        columns.add(MESSAGES.text("work.actions"), SWT.LEFT, 12, 60, new ActionCountLabels(() -> order));
    }

    private static String name(Object row) {
        return switch (row) {
        case Relation relation when relation.getPartner() != null ->
            ElementName.of(relation.getPartner()).in(Locale.getDefault());
        case EObject element -> ElementName.of(element).in(Locale.getDefault());
        default -> MESSAGES.text("work.loose");
        };
    }

    private String cell(Object row, Function<WorkItem, String> text) {
        return row instanceof Relation relation ? order.item(relation).map(text).orElse("") : "";
    }

    Control control() {
        return body;
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows the relations in their order now. */
    void show() {
        fillGoals();
        boolean first = viewer.getInput() == null;
        order = WorkOrder.of(context.document().strategy(), WorkOrder.Show.values()[showFilter.getSelectionIndex()],
                filterGoal());
        amounts.getColumn().setText(order.year().headingInEuro().in(Locale.getDefault()));
        viewer.getTree().setRedraw(false);
        try {
            if (first) {
                viewer.setInput(context.document().strategy());
            } else {
                viewer.refresh();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        count.setText(order.goals().isEmpty() && showFilter.getSelectionIndex() == 0 ? MESSAGES.text("work.none")
                : MESSAGES.text("work.open", order.open()));
        body.layout();
    }

    /** Shows another strategy. */
    void rebuild() {
        viewer.setInput(null);
        filterGoals = List.of();
        show();
        expand();
    }

    private void expand() {
        int relations = order.goals().stream().mapToInt(goal -> order.relations(goal).size()).sum();
        if (relations <= EXPANDED_RELATIONS) {
            viewer.expandAll();
        } else if (!order.goals().isEmpty()) {
            viewer.setExpandedState(order.goals().getFirst(), true);
        }
    }

    private void fillGoals() {
        List<Goal> goals = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(MESSAGES.text("filter.allGoals")));
        collect(context.document().strategy().getGoals(), "", goals, names);
        if (!goals.equals(filterGoals) || !names.equals(List.of(goalFilter.getItems()))) {
            Optional<Goal> chosen = filterGoal();
            filterGoals = goals;
            goalFilter.setItems(names.toArray(String[]::new));
            goalFilter.select(chosen.map(goal -> goals.indexOf(goal) + 1).orElse(0));
        }
    }

    private static void collect(List<Goal> level, String indent, List<Goal> goals, List<String> names) {
        for (Goal goal : level) {
            goals.add(goal);
            names.add(indent + ElementName.of(goal).in(Locale.getDefault()));
            collect(goal.getGoals(), indent + "    ", goals, names);
        }
    }

    private Optional<Goal> filterGoal() {
        int chosen = goalFilter.getSelectionIndex();
        return chosen < 1 || chosen > filterGoals.size() ? Optional.empty() : Optional.of(filterGoals.get(chosen - 1));
    }

    /** Shows only what is open, or everything that should develop. */
    void showOnly(WorkOrder.Show show) {
        showFilter.select(show.ordinal());
        show();
        expand();
    }

    /** Selects a goal or relation, for which filters that hide it are taken away. */
    void select(EObject element) {
        if (!isShown(element)) {
            goalFilter.select(0);
            showOnly(WorkOrder.Show.ALL);
        }
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Selects the actions that serve nothing. */
    void selectLoose() {
        viewer.setSelection(new StructuredSelection(ActionSubject.LOOSE), true);
    }

    /** The first relation to work on; none when none is shown. */
    Optional<Relation> first() {
        return order.goals().stream().flatMap(goal -> order.relations(goal).stream()).findFirst();
    }

    private boolean isShown(EObject element) {
        return switch (element) {
        case Relation relation -> order.relations(relation.getGoal()).contains(relation);
        case Goal goal -> order.goals().contains(goal);
        default -> false;
        };
    }
}
