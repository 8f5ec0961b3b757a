package org.partnerstrategy.editor.matrix.panel;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.ui.AccessibleName;

/** A field for some lines of text, which are taken over when it is left. Tab leaves it. */
final class TextField {

    private static final int WIDTH = 100;

    private final Text text;
    private final Consumer<String> change;
    private String known = "";

    TextField(Composite parent, String name, int columns, int lines, Consumer<String> change) {
        this.change = change;
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
                .hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
        AccessibleName.give(text, name);
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Traverse, TextField::traverse);
    }

    private static void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void commit() {
        if (!text.getText().equals(known)) {
            known = text.getText();
            change.accept(known);
        }
    }

    /** Shows a text; without an element to which it belongs the field cannot be used. */
    void show(String words, boolean possible) {
        String shown = Optional.ofNullable(words).orElse("");
        // What is being typed is not overwritten by a change elsewhere.
        if (!shown.equals(known)) {
            known = shown;
            text.setText(shown);
        }
        text.setEnabled(possible);
    }
}
