package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A choice among a few values in a cell, written as soon as it is made. */
final class ChoiceCellEditor extends ComboBoxViewerCellEditor {

    /**
     * @param values what can be chosen
     * @param label what people call a value
     */
    public <V> ChoiceCellEditor(Composite parent, List<V> values, Class<V> kind, Function<V, String> label) {
        super(parent, SWT.READ_ONLY);
        setContentProvider(ArrayContentProvider.getInstance());
        setLabelProvider(LabelProvider.createTextProvider(value -> label.apply(kind.cast(value))));
        setInput(values);
        setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        getViewer().addPostSelectionChangedListener(event -> {
            if (isActivated() && getViewer().getControl().isFocusControl()) {
                markDirty();
            }
        });
    }
}
