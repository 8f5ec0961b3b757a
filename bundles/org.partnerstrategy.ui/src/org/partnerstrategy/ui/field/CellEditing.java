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
