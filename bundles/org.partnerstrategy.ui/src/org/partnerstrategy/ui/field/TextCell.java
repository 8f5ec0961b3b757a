/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.ui.AccessibleName;

/**
 * A text in a cell of a tree or table. One that is no value stays where it was typed, and it is said why; when the cell
 * goes away, the document tells the user what was not taken.
 */
public class TextCell extends TextCellEditor implements InputCell {

    private final String name;
    private final CellInput input;
    private Complaint complaint;
    private boolean cancelled;

    /**
     * @param name what the cell is called
     * @param documents the document that is edited, asked for each time
     */
    public TextCell(Composite parent, String name, Supplier<StrategyDocument> documents) {
        super(parent);
        this.name = name;
        AccessibleName.give(text, name);
        input = new CellInput(documents, new Cell());
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        complaint = new Complaint(control);
        text.addListener(SWT.Modify, event -> {
            if (isActivated()) {
                input.changed();
                if (input.refusal().isEmpty()) {
                    complaint.say("");
                }
            }
        });
        text.addListener(SWT.Dispose, event -> input.gone());
        return control;
    }

    @Override
    public final void begin(Consumer<Object> write) {
        input.begin(write);
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(value);
        // The super constructor has no value yet.
        if (input != null) {
            cancelled = false;
            input.original(value);
        }
    }

    /** Enter. */
    @Override
    protected void handleDefaultSelection(SelectionEvent event) {
        if (mayLeave()) {
            super.handleDefaultSelection(event);
        }
    }

    /** It would take the cell away whatever is in it. */
    @Override
    protected final boolean dependsOnExternalFocusListener() {
        return false;
    }

    @Override
    protected void focusLost() {
        if (mayLeave()) {
            super.focusLost();
        }
    }

    private boolean mayLeave() {
        Optional<String> reason = input.refusal();
        reason.ifPresent(complaint::say);
        return reason.isEmpty();
    }

    @Override
    protected void fireCancelEditor() {
        cancelled = true;
        super.fireCancelEditor();
    }

    @Override
    public void deactivate() {
        if (input != null) {
            complaint.say("");
            if (!cancelled) {
                input.tell();
            }
            input.end();
        }
        super.deactivate();
    }

    private final class Cell implements CellInput.Cell {

        @Override
        public String name() {
            return name;
        }

        @Override
        public Object value() {
            return text.getText();
        }

        @Override
        public Optional<String> refusal() {
            return isCorrect(text.getText()) ? Optional.empty() : Optional.of(getErrorMessage());
        }

        @Override
        public void refuse() {
            mayLeave();
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
