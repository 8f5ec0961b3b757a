package org.partnerstrategy.ui.field;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.ui.AccessibleName;

/** A text in a cell of a tree or table. */
public class TextCell extends TextCellEditor implements InputCell {

    private CellInput input;

    /**
     * @param name what the cell is called
     * @param documents the document that is edited, asked for each time
     */
    public TextCell(Composite parent, String name, Supplier<StrategyDocument> documents) {
        super(parent);
        AccessibleName.give(text, name);
        input = new CellInput(documents, new Cell());
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        text.addListener(SWT.Modify, event -> {
            if (isActivated()) {
                input.changed();
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
            input.original(value);
        }
    }

    @Override
    public void deactivate() {
        super.deactivate();
        if (input != null) {
            input.end();
        }
    }

    private final class Cell implements CellInput.Cell {

        @Override
        public Object value() {
            return text.getText();
        }

        @Override
        public boolean isValid() {
            return isCorrect(text.getText());
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
