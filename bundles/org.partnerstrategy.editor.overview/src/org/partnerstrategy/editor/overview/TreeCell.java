/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.partnerstrategy.ui.field.CellEditing;

/**
 * Edits the cells of a column in place. The model is only changed when the value differs.
 *
 * @param <E> what a row shows
 * @param <V> what the cell editor edits
 */
final class TreeCell<E, V> extends CellEditing {

    private final Class<E> rows;
    private final CellEditor editor;
    private final Function<E, V> read;
    private final BiConsumer<E, V> write;
    private Predicate<E> editable = row -> true;

    /**
     * @param rows the kind of row that can be edited; others cannot
     * @param read the value that the editor begins with
     * @param write changes the model, as one step that can be undone
     */
    public TreeCell(ColumnViewer viewer, Class<E> rows, CellEditor editor, Function<E, V> read,
            BiConsumer<E, V> write) {
        super(viewer);
        this.rows = rows;
        this.editor = editor;
        this.read = read;
        this.write = write;
    }

    /** The same, for some rows only. */
    public TreeCell<E, V> onlyFor(Predicate<E> some) {
        editable = some;
        return this;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return rows.isInstance(element) && editable.test(rows.cast(element));
    }

    @Override
    protected Object getValue(Object element) {
        return read.apply(rows.cast(element));
    }

    @Override
    @SuppressWarnings("unchecked") // the editor answers the kind of value that it was given
    protected void setValue(Object element, Object value) {
        E row = rows.cast(element);
        if (value != null && !Objects.equals(value, read.apply(row))) {
            write.accept(row, (V) value);
        }
    }
}
