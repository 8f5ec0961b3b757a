package org.partnerstrategy.editor.matrix.panel;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.ui.AccessibleName;

/** A field for a score. A series of clicks or digits becomes one change. */
final class ScoreField {

    private static final int SERIES = 700;
    private static final int PAGE = 10;

    private final Spinner spinner;
    private final Consumer<Score> change;
    private final Runnable commit = this::commit;
    private int known;

    ScoreField(Composite parent, String name, Consumer<Score> change) {
        this.change = change;
        new Label(parent, SWT.NONE).setText(name);
        spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(0, Score.MINIMUM, Score.MAXIMUM, 0, 1, PAGE);
        AccessibleName.give(spinner, name);
        spinner.addListener(SWT.Selection, event -> spinner.getDisplay().timerExec(SERIES, commit));
        spinner.addListener(SWT.FocusOut, event -> commit());
        spinner.addListener(SWT.DefaultSelection, event -> commit());
    }

    private void commit() {
        if (!spinner.isDisposed()) {
            spinner.getDisplay().timerExec(-1, commit);
            if (spinner.getSelection() != known) {
                known = spinner.getSelection();
                change.accept(Score.of(known));
            }
        }
    }

    /** Shows a score; without one the field cannot be used. */
    void show(Optional<Score> score) {
        spinner.getDisplay().timerExec(-1, commit);
        known = score.map(Score::points).orElse(Score.MINIMUM);
        spinner.setSelection(known);
        spinner.setEnabled(score.isPresent());
    }
}
