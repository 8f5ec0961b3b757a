/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.Question;
import org.partnerstrategy.ui.Shades;
import org.partnerstrategy.ui.field.CellKeys;
import org.partnerstrategy.ui.field.Columns;

/** The goals with their urgency and owner, which can be added, nested, moved and deleted. */
final class GoalPanel {

    private static final Messages MESSAGES = Messages.of(GoalPanel.class);

    private final PageContext context;
    private final GoalRows rows = new GoalRows();
    private final TreeViewer viewer;
    private final Button subgoal;
    private final Button delete;
    private final Button up;
    private final Button down;

    GoalPanel(Composite parent, FormToolkit toolkit, PageContext context) {
        this.context = context;
        Panel panel = new Panel(parent, toolkit, "goals");
        viewer = new TreeViewer(panel.tablePlace(7), SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        AccessibleName.give(viewer.getControl(), panel.title());
        viewer.setContentProvider(rows);
        viewer.setUseHashlookup(true);
        addColumns();
        CellKeys.install(viewer);
        viewer.getColumnViewerEditor().addEditorActivationListener(new Leaving());
        GoalDragging.install(viewer, context.document());
        panel.button("goals.add", this::add);
        subgoal = panel.button("goals.subgoal", () -> selected().ifPresent(this::addWithin));
        up = panel.button("goals.up", () -> selected().ifPresent(goal -> move(goal, -1)));
        down = panel.button("goals.down", () -> selected().ifPresent(goal -> move(goal, 1)));
        delete = panel.button("delete", () -> selected().ifPresent(this::delete));
        viewer.addSelectionChangedListener(event -> selectionChanged());
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                selected().ifPresent(this::delete);
            } else if (isDraft() && event.character > ' ' && event.character != SWT.DEL) {
                add();
                type(event.character);
            }
        });
        viewer.getTree().addListener(SWT.DefaultSelection, event -> addAt(event.item));
        viewer.getTree().addListener(SWT.MouseUp, event -> addAt(viewer.getTree()
                .getItem(new Point(event.x, event.y))));
        rebuild();
    }

    private void addColumns() {
        Columns columns = Columns.of(viewer);
        column(columns, Literals.NAMED_ELEMENT__NAME, 50, 120);
        column(columns, Literals.GOAL__KIND, 15, 70);
        column(columns, Literals.GOAL__URGENCY, 15, 70);
        column(columns, Literals.GOAL__OWNER, 30, 90);
    }

    private void column(Columns columns, EStructuralFeature feature, int share, int narrowest) {
        FeatureField<Goal> field = FeatureField.of(feature);
        // A step of its own says what happened; the others change the goal.
        String step = MESSAGES.find("edit." + field.key()).isPresent() ? "edit." + field.key() : "edit.goal";
        GoalCells cells = new GoalCells(viewer, this::document, (goal, change) -> edit(step, goal, change));
        String title = MESSAGES.find("goals." + field.key()).map(Message::localized)
                .orElseGet(() -> field.title(Locale.getDefault()));
        boolean isName = feature == Literals.NAMED_ELEMENT__NAME;
        columns.add(title, SWT.LEFT, share, narrowest, new ColumnLabelProvider() {

            @Override
            public String getText(Object row) {
                return row instanceof Goal goal ? cells.text(field, goal) : isName ? MESSAGES.text("goals.hint") : "";
            }

            @Override
            public Color getForeground(Object row) {
                return row instanceof Goal ? null : Shades.of(viewer.getControl()).pale();
            }
        }).setEditingSupport(isName ? cells.ofName(field, title, this::create) : cells.of(field, title));
    }

    private StrategyDocument document() {
        return context.document();
    }

    private void edit(String key, EObject element, Runnable change) {
        document().edit(MESSAGES.message(key, ElementName.of(element)), change);
    }

    /** Lets the user type a goal. */
    void add() {
        edit(rows.last());
    }

    private void addWithin(Goal parent) {
        GoalRows.Draft draft = rows.within(parent);
        viewer.refresh(parent);
        viewer.setExpandedState(parent, true);
        edit(draft);
    }

    private void edit(GoalRows.Draft draft) {
        viewer.reveal(draft);
        viewer.setSelection(new StructuredSelection(draft), true);
        viewer.getTree().setFocus();
        viewer.editElement(draft, 0);
    }

    /** What was pressed to begin is the first letter. */
    private void type(char letter) {
        if (viewer.isCellEditorActive() && viewer.getTree().getDisplay().getFocusControl() instanceof Text text) {
            text.insert(String.valueOf(letter));
        }
    }

    private void create(GoalRows.Draft draft, String name) {
        if (name.isEmpty()) {
            return;
        }
        Goal[] created = new Goal[1];
        document().edit(MESSAGES.message(draft.parent().isPresent() ? "goals.subgoal" : "goals.add"),
                () -> created[0] = draft.parent().map(parent -> outline().addWithin(parent, name))
                        .orElseGet(() -> outline().add(name)));
        rows.leave();
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(created[0]), true);
    }

    private void move(Goal goal, int places) {
        if (outline().canMove(goal, places)) {
            edit("edit.move", goal, () -> outline().move(goal, places));
        }
    }

    private void delete(Goal goal) {
        int relations = GoalOutline.relations(goal);
        boolean sure = relations == 0 || Question.confirms(viewer.getTree().getShell(),
                MESSAGES.text("goals.delete.title"), MESSAGES.text("goals.delete.question", ElementName.of(goal),
                relations),
                MESSAGES.text("delete"), MESSAGES.text("delete.cancel"));
        if (sure) {
            edit("edit.delete", goal, () -> GoalOutline.delete(goal));
        }
    }

    private GoalOutline outline() {
        return new GoalOutline(document().strategy());
    }

    private Optional<Goal> selected() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).filter(Goal.class::isInstance)
                .map(Goal.class::cast);
    }

    private boolean isDraft() {
        return viewer.getStructuredSelection().getFirstElement() instanceof GoalRows.Draft;
    }

    /** A click on the empty row begins a goal, as in every table. */
    private void addAt(Widget item) {
        if (item != null && item.getData() == rows.last() && !viewer.isCellEditorActive()) {
            add();
        }
    }

    private void selectionChanged() {
        enableButtons();
        selected().ifPresent(goal -> context.selection().select(List.of(goal)));
    }

    private void enableButtons() {
        Optional<Goal> goal = selected();
        subgoal.setEnabled(goal.isPresent());
        delete.setEnabled(goal.isPresent());
        up.setEnabled(goal.filter(some -> outline().canMove(some, -1)).isPresent());
        down.setEnabled(goal.filter(some -> outline().canMove(some, 1)).isPresent());
    }

    /** Shows changed goals. */
    void show() {
        viewer.refresh();
        enableButtons();
    }

    /** Shows the goals of another strategy. */
    void rebuild() {
        viewer.setInput(document().strategy());
        viewer.expandAll();
        enableButtons();
    }

    /** Selects a goal. */
    void reveal(Goal goal) {
        viewer.setSelection(new StructuredSelection(goal), true);
        viewer.getTree().setFocus();
    }

    /** The row within a goal goes when nothing is typed there any more. */
    private final class Leaving extends ColumnViewerEditorActivationListener {

        @Override
        public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
            // nothing yet
        }

        @Override
        public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
            // the row is needed
        }

        @Override
        public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
            // what was typed is about to be taken over
        }

        @Override
        public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
            if (rows.leave()) {
                viewer.getTree().getDisplay().asyncExec(() -> {
                    if (!viewer.getTree().isDisposed()) {
                        viewer.refresh();
                    }
                });
            }
        }
    }
}
