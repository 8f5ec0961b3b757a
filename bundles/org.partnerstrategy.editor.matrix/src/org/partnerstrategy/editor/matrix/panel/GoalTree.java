/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.GoalKind;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Urgency;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.GoalContent;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.ui.field.Columns;

/** The goals and sub-goals, of which one is shown (handbook, step 2: a matrix for each). */
public final class GoalTree {

    private static final Messages MESSAGES = Messages.of(GoalTree.class);

    private static final int NAME = 60;
    private static final int COUNT = 40;

    private final Composite body;
    private final TreeViewer viewer;
    private final MatrixModel shown;
    private boolean telling;

    /** Shows the goals of a document; choosing one shows and selects it. */
    public GoalTree(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        Composite head = PanelHeading.of(body, MESSAGES.text("goals"));
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(action("goal.add", "goal-add", () -> add(Optional.empty())));
        tools.add(action("goal.addSub", "goal-add-sub", () -> add(shown.goal())));
        tools.add(action("goal.rename", "rename", () -> shown.goal().ifPresent(this::rename)));
        tools.add(action("goal.urgency", "urgency", this::askUrgency));
        tools.createControl(head);
        Composite place = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        viewer = new TreeViewer(place, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        AccessibleName.give(viewer.getControl(), MESSAGES.text("goals"));
        viewer.setContentProvider(new GoalContent());
        Columns columns = Columns.of(viewer);
        columns.add(MESSAGES.text("goals"), SWT.LEFT, 1, NAME, new GoalLabels());
        columns.number("", 0, COUNT, GoalLabels::count);
        viewer.getTree().setHeaderVisible(false);
        viewer.setAutoExpandLevel(TreeViewer.ALL_LEVELS);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> choose());
        viewer.addDoubleClickListener(event -> shown.goal().ifPresent(this::rename));
        refresh();
    }

    private static Action action(String key, String icon, Runnable run) {
        Action action = new Action(MESSAGES.text(key), Icons.descriptor(icon)) {

            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(MESSAGES.text(key));
        return action;
    }

    /** The control. */
    public Control control() {
        return body;
    }

    private void choose() {
        if (!telling && viewer.getStructuredSelection().getFirstElement() instanceof Goal goal) {
            shown.show(goal);
            shown.selection().select(List.of(goal));
        }
    }

    /** Shows the goals as they are now. */
    public void refresh() {
        telling = true;
        if (viewer.getInput() != shown.document().strategy()) {
            viewer.setInput(shown.document().strategy());
        } else {
            viewer.refresh();
        }
        shown.goal().ifPresent(goal -> viewer.setSelection(new StructuredSelection(goal), true));
        telling = false;
    }

    /** Shows which goal is shown. */
    public void showSelection() {
        shown.goal().filter(goal -> viewer.getStructuredSelection().getFirstElement() != goal).ifPresent(goal -> {
            telling = true;
            viewer.setSelection(new StructuredSelection(goal), true);
            telling = false;
        });
    }

    private void add(Optional<Goal> within) {
        ask("goal.name", "").ifPresent(name -> {
            Goal made = PartnerStrategyFactory.eINSTANCE.createGoal();
            made.setName(name);
            made.setKind(within.isPresent() ? GoalKind.SUBGOAL : GoalKind.GOAL);
            document().edit(MESSAGES.message("edit.goal.add", name), () -> within.map(Goal::getGoals)
                    .orElseGet(() -> document().strategy().getGoals()).add(made));
            viewer.expandAll();
            shown.show(made);
            shown.selection().select(List.of(made));
            refresh();
        });
    }

    private void rename(Goal goal) {
        ask("goal.name", Optional.ofNullable(goal.getName()).orElse("")).ifPresent(name ->
                document().edit(MESSAGES.message("edit.goal.rename", ElementName.of(goal)), () -> goal.setName(name)));
    }

    private void askUrgency() {
        Menu menu = new Menu(body);
        menu.addListener(SWT.Hide, event -> body.getDisplay().asyncExec(menu::dispose));
        shown.goal().ifPresent(goal -> {
            for (Urgency urgency : Urgency.values()) {
                MenuItem item = new MenuItem(menu, SWT.RADIO);
                item.setText(Term.of(urgency).capitalized());
                item.setSelection(goal.getUrgency() == urgency);
                item.addListener(SWT.Selection, event -> document().edit(
                        MESSAGES.message("edit.goal.urgency", ElementName.of(goal)), () -> goal.setUrgency(urgency)));
            }
            menu.setVisible(true);
        });
    }

    private Optional<String> ask(String key, String now) {
        InputDialog dialog = new InputDialog(body.getShell(), MESSAGES.text("goals"), MESSAGES.text(key), now,
                text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    private StrategyDocument document() {
        return shown.document();
    }
}
