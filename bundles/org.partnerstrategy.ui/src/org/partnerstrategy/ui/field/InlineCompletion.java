package org.partnerstrategy.ui.field;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * Completes what the user types in a field, as spreadsheets do: what is added is selected, so that typing on replaces it
 * and Backspace or Delete takes it away. What is pasted, or set by the program, stays as it is.
 */
public final class InlineCompletion {

    private final Text field;
    private final Function<String, Optional<String>> completion;
    private String typed;
    private boolean completing;

    /**
     * @param completion the whole text for what was typed; none when it is not to be completed
     */
    public InlineCompletion(Text field, Function<String, Optional<String>> completion) {
        this.field = field;
        this.completion = completion;
        this.typed = field.getText();
        field.addListener(SWT.Modify, event -> modified());
    }

    /** What the user typed, without what was completed. */
    public String typed() {
        return typed;
    }

    /** Whether something is completed that the user did not type. */
    public boolean isCompleted() {
        return field.getText().length() > typed.length() && field.getText().startsWith(typed)
                && field.getSelectionCount() == field.getText().length() - typed.length();
    }

    /** Completes a text as if its last letter was typed now. */
    public void complete() {
        completion.apply(typed).ifPresent(whole -> {
            completing = true;
            field.setText(whole);
            field.setSelection(typed.length(), whole.length());
            completing = false;
        });
    }

    private void modified() {
        if (completing) {
            return;
        }
        String now = field.getText();
        // Case may have been completed too.
        boolean isOneMore = now.length() == typed.length() + 1
                && now.regionMatches(true, 0, typed, 0, typed.length())
                && field.getCaretPosition() == now.length();
        typed = now;
        if (isOneMore) {
            complete();
        }
    }
}
