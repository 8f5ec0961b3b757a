/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.text.Message;

/**
 * Where the rows of a grid come from and how they change. After each change the owner of the grid calls
 * {@link Grid#refresh}, usually because the document reports a change.
 *
 * @param <T> the elements of the rows
 */
public interface GridSource<T> {

    /** The document to which the rows belong. */
    StrategyDocument document();

    /** All rows, in the order of the model. */
    List<T> rows();

    /**
     * Makes a change as one undo step; when it fails with an exception everything is as it was.
     *
     * @param label what the change does
     */
    default boolean edit(Message label, Runnable change) {
        return document().edit(label, change);
    }

    /** A new element that is not in the model yet, shown as an empty last row; none when rows cannot be added. */
    default Optional<T> draft() {
        return Optional.empty();
    }

    /**
     * A column that the grid does not show, but that can be pasted into.
     *
     * @param heading what stands above the cells
     * @return none when the heading means no such column
     */
    default Optional<GridColumn<T>> columnOf(String heading) {
        return Optional.empty();
    }

    /** What is in the empty last row, to say that the user can type there. */
    default String draftHint() {
        return "";
    }

    /** Puts a draft into the model; called as part of an undo step. */
    default void add(T draft) {
        throw new UnsupportedOperationException();
    }

    /** Whether rows can be deleted. */
    default boolean canDelete() {
        return false;
    }

    /** Deletes rows from the model; called as part of an undo step. */
    default void delete(List<T> rows) {
        throw new UnsupportedOperationException();
    }
}
