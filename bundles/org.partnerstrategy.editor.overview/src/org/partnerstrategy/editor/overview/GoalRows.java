/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.ui.GoalContent;

/** The goals of a strategy, nested as they are, and rows in which the user can type a new one. */
final class GoalRows implements ITreeContentProvider {

    private final GoalContent goals = new GoalContent();
    private final Draft last = new Draft(Optional.empty());
    private Optional<Draft> within = Optional.empty();

    /**
     * A row in which a goal can be typed.
     *
     * @param parent of which it will be a sub-goal; none for an outermost goal
     */
    record Draft(Optional<Goal> parent) {
    }

    /** The row below the goals, which is always there. */
    Draft last() {
        return last;
    }

    /** A row below the sub-goals of a goal, which is there from now on until it is left. */
    Draft within(Goal parent) {
        Draft draft = new Draft(Optional.of(parent));
        within = Optional.of(draft);
        return draft;
    }

    /** The row within a goal is left. Answers whether there was one. */
    boolean leave() {
        boolean was = within.isPresent();
        within = Optional.empty();
        return was;
    }

    @Override
    public Object[] getElements(Object strategy) {
        return Stream.concat(Arrays.stream(goals.getElements(strategy)), Stream.of(last)).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return row instanceof Goal goal
                ? Stream.concat(Arrays.stream(goals.getChildren(goal)), draft(goal).stream()).toArray()
                : new Object[0];
    }

    private Optional<Draft> draft(Goal parent) {
        return within.filter(draft -> draft.parent().filter(parent::equals).isPresent());
    }

    @Override
    public Object getParent(Object row) {
        return row instanceof Draft draft ? draft.parent().orElse(null) : goals.getParent(row);
    }

    @Override
    public boolean hasChildren(Object row) {
        return row instanceof Goal goal && (goals.hasChildren(goal) || draft(goal).isPresent());
    }
}
