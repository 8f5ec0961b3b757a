/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.GoalContent;

/** The goals of a strategy, of which the user checks some. */
public final class GoalChoiceTree {

    private static final Messages MESSAGES = Messages.of(GoalChoiceTree.class);

    private final Group body;
    private final CheckboxTreeViewer tree;
    private final List<Goal> all = new ArrayList<>();
    private final Runnable changed;

    /**
     * @param first those that are checked at first; all when there are none
     * @param changed is run when the user checks others
     */
    public GoalChoiceTree(Composite parent, PartnerStrategy strategy, List<Goal> first, Runnable changed) {
        this.changed = changed;
        collect(strategy.getGoals());
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("goals.title"));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        tree = new CheckboxTreeViewer(body, SWT.BORDER | SWT.MULTI);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new GoalContent());
        tree.setLabelProvider(LabelProvider.createTextProvider(GoalChoiceTree::name));
        tree.setInput(strategy);
        tree.expandAll();
        tree.setCheckedElements((first.isEmpty() ? all : first).toArray());
        tree.addCheckStateListener(event -> changed.run());
        button("goals.all", all.toArray());
        button("goals.clear");
    }

    private void collect(List<Goal> goals) {
        for (Goal goal : goals) {
            all.add(goal);
            collect(goal.getGoals());
        }
    }

    private static String name(Object element) {
        Goal goal = (Goal) element;
        return MESSAGES.text("goals.goal", ElementName.of(goal).in(Locale.getDefault()), goal.getRelations().size());
    }

    private void button(String key, Object... goals) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> {
            tree.setCheckedElements(goals);
            changed.run();
        });
    }

    /** The control. */
    public Control control() {
        return body;
    }

    /** The goals that are checked, in their order in the strategy. */
    public List<Goal> chosen() {
        return all.stream().filter(tree::getChecked).toList();
    }
}
