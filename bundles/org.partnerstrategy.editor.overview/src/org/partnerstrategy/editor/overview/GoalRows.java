/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.ui.GoalContent;

/** The goals of a strategy, nested as they are, and below them a row in which the user can type a new one. */
final class GoalRows implements ITreeContentProvider {

    /** The row below the goals. */
    static final Object DRAFT = new Object();

    private final GoalContent goals = new GoalContent();

    @Override
    public Object[] getElements(Object strategy) {
        return Stream.concat(Arrays.stream(goals.getElements(strategy)), Stream.of(DRAFT)).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return row instanceof Goal ? goals.getChildren(row) : new Object[0];
    }

    @Override
    public Object getParent(Object row) {
        return row instanceof Goal ? goals.getParent(row) : null;
    }

    @Override
    public boolean hasChildren(Object row) {
        return row instanceof Goal && goals.hasChildren(row);
    }
}
