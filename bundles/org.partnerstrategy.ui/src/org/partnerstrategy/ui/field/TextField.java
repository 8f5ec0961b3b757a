package org.partnerstrategy.ui.field;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * A text of the model in a text control. What the user types is written when the field is left or on Enter; what
 * changes elsewhere, as by an undo, is shown at once. Escape takes back what was typed.
 */
public final class TextField {

    private final Text control;
    private final Supplier<String> read;
    private final Consumer<String> write;
    private String shown = "";

    /**
     * @param read the text of the model; may answer null for none
     * @param write changes the model, as one step that can be undone; gets null for an empty text
     */
    public TextField(Text control, Supplier<String> read, Consumer<String> write) {
        this.control = control;
        this.read = read;
        this.write = write;
        control.addListener(SWT.FocusOut, event -> commit());
        control.addListener(SWT.DefaultSelection, event -> commit());
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                control.setText(shown);
            }
        });
        show();
    }

    /** Shows the model's text. What the user is typing stays, unless the model's text became another one. */
    public void show() {
        String text = Optional.ofNullable(read.get()).orElse("");
        if (!text.equals(shown)) {
            shown = text;
            control.setText(text);
        }
    }

    /** Writes what was typed, when it differs from the model's text. */
    public void commit() {
        String typed = control.getText().strip();
        if (!typed.equals(shown)) {
            shown = typed;
            write.accept(typed.isEmpty() ? null : typed);
        }
    }
}
