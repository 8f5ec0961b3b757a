/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.ui.AccessibleName;

/** A choice among a few values in a cell of a tree or table. */
public final class ChoiceCell extends ComboBoxViewerCellEditor implements InputCell {

    private final CellInput input;

    /**
     * @param name what the cell is called
     * @param documents the document that is edited, asked for each time
     * @param values what can be chosen
     * @param label what people call a value
     */
    public ChoiceCell(Composite parent, String name, Supplier<StrategyDocument> documents, List<?> values,
            Function<Object, String> label) {
        super(parent, SWT.READ_ONLY);
        AccessibleName.give(getViewer().getCCombo(), name);
        input = new CellInput(documents, new Cell());
        setContentProvider(ArrayContentProvider.getInstance());
        setLabelProvider(LabelProvider.createTextProvider(label));
        setInput(values);
        setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        getViewer().addPostSelectionChangedListener(event -> {
            if (isActivated() && getViewer().getControl().isFocusControl()) {
                markDirty();
                input.changed();
            }
        });
        getViewer().getControl().addListener(SWT.Dispose, event -> input.gone());
    }

    @Override
    public void begin(Consumer<Object> write) {
        input.begin(write);
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(value);
        input.original(value);
    }

    @Override
    public void deactivate() {
        super.deactivate();
        if (input != null) {
            input.end();
        }
    }

    private Object chosen() {
        return getViewer().getStructuredSelection().getFirstElement();
    }

    private final class Cell implements CellInput.Cell {

        @Override
        public Object value() {
            return chosen();
        }

        @Override
        public String name() {
            return "";
        }

        /** Whatever is in the list can be chosen, and nothing is no choice that somebody made. */
        @Override
        public Optional<String> refusal() {
            return chosen() == null ? Optional.of("") : Optional.empty();
        }

        @Override
        public void refuse() {
            // Nobody typed anything.
        }

        @Override
        public void apply() {
            fireApplyEditorValue();
        }

        @Override
        public void cancel() {
            fireCancelEditor();
        }
    }
}
