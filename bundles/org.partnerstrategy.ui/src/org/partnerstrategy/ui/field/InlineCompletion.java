/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * Completes what the user types in a field, as spreadsheets do: what is added is selected, so that typing on replaces
 * it and Backspace or Delete takes it away. What is pasted, or set by the program, stays as it is.
 */
public final class InlineCompletion {

    private final Text field;
    private final Function<String, Optional<String>> completion;
    private String typed;
    private boolean completing;
    private boolean pending;

    /**
     * @param completion the whole text for what was typed; none when it is not to be completed
     */
    public InlineCompletion(Text field, Function<String, Optional<String>> completion) {
        this.field = field;
        this.completion = completion;
        this.typed = field.getText();
        field.addListener(SWT.Modify, event -> modified());
        field.addListener(SWT.Traverse, event -> finish());
    }

    /** What the user typed, without what was completed. */
    public String typed() {
        return typed;
    }

    /** Whether something is completed that the user did not type. */
    public boolean isCompleted() {
        String text = field.getText();
        return text.length() > typed.length() && text.regionMatches(true, 0, typed, 0, typed.length())
                && field.getSelectionCount() == text.length() - typed.length();
    }

    /** Completes a text as if its last letter was typed now. */
    public void complete() {
        pending = false;
        completion.apply(typed).ifPresent(whole -> {
            completing = true;
            field.setText(whole);
            field.setSelection(typed.length(), whole.length());
            completing = false;
        });
    }

    /** Completes what was just typed, when that is still to be done; to be called before the text is taken. */
    public void finish() {
        if (pending && !field.isDisposed()) {
            complete();
        }
    }

    private void modified() {
        if (completing) {
            return;
        }
        String now = field.getText();
        // Case may have been completed too.
        boolean isOneMore = now.length() == typed.length() + 1
                && now.regionMatches(true, 0, typed, 0, typed.length());
        typed = now;
        pending = isOneMore;
        if (isOneMore) {
            // The field sets its caret after this event.
            field.getDisplay().asyncExec(this::finish);
        }
    }
}
