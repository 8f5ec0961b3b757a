/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editing.PendingInput;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.ui.AccessibleName;

/**
 * A value of the strategy in a text control. From the first key the document is dirty. The text is taken over when the
 * field is left or another value is shown, on Enter in a field of one line, and whenever the document is saved; Escape
 * gives it up. A text that is no value stays, and it is said why; when the field has to show another value, the
 * document tells the user what was not taken. Tab leaves the field, also where it has several lines; there Ctrl+Tab
 * types a tabulator.
 */
public final class TextField {

    private final Text control;
    private final String name;
    private final Consumer<String> complain;
    private final PendingInput input = new Input();
    private Optional<TypedValue> value = Optional.empty();
    private String shown = "";
    private boolean showing;
    private boolean typing;
    private boolean taking;
    /** What is written for a copy is taken back: the strategy does not have it. */
    private boolean copying;
    private Optional<BooleanSupplier> proposals = Optional.empty();

    /**
     * A field that shows nothing yet, and says beside itself why a text is refused.
     *
     * @param name what the field is called
     */
    public TextField(Text control, String name) {
        this(control, name, new Complaint(control)::say);
    }

    /**
     * A field that shows nothing yet.
     *
     * @param name what the field is called
     * @param complain says why what was typed is refused; gets an empty text when it no longer is
     */
    public TextField(Text control, String name, Consumer<String> complain) {
        this.control = control;
        this.name = name;
        AccessibleName.give(control, name);
        this.complain = complain;
        if ((control.getStyle() & SWT.MULTI) != 0) {
            MultiLine.giveMargins(control);
        }
        control.addListener(SWT.Modify, event -> typed());
        control.addListener(SWT.FocusOut, event -> left());
        control.addListener(SWT.DefaultSelection, event -> input.commit());
        control.addListener(SWT.Traverse, this::traverse);
        control.addListener(SWT.Dispose, event -> gone());
    }

    /**
     * The field has a list of proposals, which can take the keyboard for a while.
     *
     * @param isOpen whether the list is there
     */
    public void besides(BooleanSupplier isOpen) {
        proposals = Optional.of(isOpen);
    }

    private void left() {
        if (proposals.isEmpty()) {
            input.commit();
        } else {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !proposals.get().getAsBoolean()) {
                    input.commit();
                }
            });
        }
    }

    /** The control. */
    public Text control() {
        return control;
    }

    /**
     * Shows another value. What was typed is taken over for the one before; the user is told of a text that cannot be.
     */
    public void show(TypedValue other) {
        leave();
        value = Optional.of(other);
        control.setEnabled(true);
        refresh();
    }

    /** Shows no value; nothing can be typed. */
    public void showNothing() {
        leave();
        value = Optional.empty();
        control.setEnabled(false);
        refresh();
    }

    private void leave() {
        if (!input.commit()) {
            tell();
            input.discard();
        }
    }

    private void tell() {
        TypedValue last = value.orElseThrow();
        last.document().refuse(new RefusedInput(name, text(), last.refusal().apply(text()).orElse("")));
    }

    /** Shows the value as the strategy has it now. What is being typed stays. */
    public void refresh() {
        if (copying) {
            return;
        }
        shown = value.map(now -> now.read().get()).orElse("");
        if (!typing && !taking && !control.getText().equals(shown)) {
            set(shown);
        }
    }

    /** Takes over what was typed. Answers false when it is no value. */
    public boolean commit() {
        return input.commit();
    }

    private void set(String text) {
        showing = true;
        control.setText(text);
        showing = false;
    }

    private void typed() {
        if (showing || value.isEmpty()) {
            return;
        }
        if (text().equals(shown.strip())) {
            end();
            complain.accept("");
        } else {
            typing = true;
            value.get().document().begin(input);
        }
    }

    private String text() {
        return control.getText().strip();
    }

    private void end() {
        if (typing) {
            typing = false;
            value.ifPresent(now -> now.document().end(input));
        }
    }

    /** The control goes away together with what is around it: the last moment to keep the text. */
    private void gone() {
        if (!input.commit()) {
            tell();
        }
        end();
    }

    private void traverse(Event event) {
        boolean tabs = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (event.detail == SWT.TRAVERSE_ESCAPE && typing) {
            // The first Escape gives up the text; the next is for what is around the field.
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
            input.discard();
        } else if (tabs && (control.getStyle() & SWT.MULTI) != 0) {
            MultiLine.traverse(control, event);
        }
    }

    /** What is in the control and not in the strategy. */
    private final class Input implements PendingInput {

        @Override
        public boolean commit() {
            if (!typing || taking) {
                return true;
            }
            String typed = text();
            Optional<String> refusal = value.orElseThrow().refusal().apply(typed);
            complain.accept(refusal.orElse(""));
            if (refusal.isPresent()) {
                return false;
            }
            taking = true;
            try {
                value.orElseThrow().write().accept(typed);
            } finally {
                taking = false;
            }
            end();
            if (!control.isDisposed()) {
                refresh();
            }
            return true;
        }

        @Override
        public void write() {
            copying = true;
            try {
                value.filter(now -> now.refusal().apply(text()).isEmpty())
                        .ifPresent(now -> now.write().accept(text()));
            } finally {
                copying = false;
            }
        }

        @Override
        public void discard() {
            end();
            complain.accept("");
            set(shown);
            control.selectAll();
        }
    }
}
