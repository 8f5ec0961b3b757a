/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ViewerCell;

/** Edits the cells of a column of a tree or table by an {@link InputCell}. */
public abstract class CellEditing extends EditingSupport {

    /** Edits a column of that viewer. */
    protected CellEditing(ColumnViewer viewer) {
        super(viewer);
    }

    @Override
    protected void initializeCellEditorValue(CellEditor editor, ViewerCell cell) {
        Object row = cell.getElement();
        ((InputCell) editor).begin(value -> setValue(row, value));
        super.initializeCellEditorValue(editor, cell);
    }
}
