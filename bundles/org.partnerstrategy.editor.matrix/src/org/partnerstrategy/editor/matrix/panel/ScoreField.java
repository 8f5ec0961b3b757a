package org.partnerstrategy.editor.matrix.panel;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.partnerstrategy.editing.PendingInput;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.ui.AccessibleName;

/** A field for a score. A series of clicks or digits becomes one change; Escape gives it up. */
final class ScoreField implements PendingInput {

    private static final int SERIES = 700;
    private static final int PAGE = 10;

    private final Spinner spinner;
    private final StrategyDocument document;
    private final Runnable later = this::commit;
    private Consumer<Score> change = score -> { };
    private int known;
    private boolean showing;

    ScoreField(Composite parent, String name, StrategyDocument document) {
        this.document = document;
        new Label(parent, SWT.NONE).setText(name);
        spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(0, Score.MINIMUM, Score.MAXIMUM, 0, 1, PAGE);
        AccessibleName.give(spinner, name);
        spinner.addListener(SWT.Modify, event -> typed());
        spinner.addListener(SWT.Selection, event -> spinner.getDisplay().timerExec(SERIES, later));
        spinner.addListener(SWT.FocusOut, event -> commit());
        spinner.addListener(SWT.DefaultSelection, event -> commit());
        spinner.addListener(SWT.Traverse, this::traverse);
        spinner.addListener(SWT.Dispose, event -> commit());
    }

    private void typed() {
        if (!showing) {
            if (score().filter(score -> score.points() != known).isPresent()) {
                document.begin(this);
            } else {
                document.end(this);
            }
        }
    }

    /** What the digits say, also before the spinner has taken them for its value. */
    private Optional<Score> score() {
        try {
            return Optional.of(Score.parse(spinner.getText().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && score().filter(score -> score.points() == known).isEmpty()) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = true;
            discard();
        }
    }

    @Override
    public boolean commit() {
        // Not isEnabled: while the strategy is saved the whole window is disabled.
        if (!spinner.isDisposed() && spinner.getEnabled()) {
            spinner.getDisplay().timerExec(-1, later);
            score().filter(score -> score.points() != known).ifPresent(score -> {
                known = score.points();
                change.accept(score);
            });
            document.end(this);
        }
        return true;
    }

    @Override
    public void write() {
        score().ifPresent(change);
    }

    @Override
    public void discard() {
        spinner.getDisplay().timerExec(-1, later);
        set(known);
        document.end(this);
    }

    /**
     * Shows a score; without one the field cannot be used. What was typed is taken over for the one before.
     *
     * @param write changes the score, as one step that can be undone
     */
    void show(Optional<Score> score, Consumer<Score> write) {
        commit();
        change = write;
        known = score.map(Score::points).orElse(Score.MINIMUM);
        set(known);
        spinner.setEnabled(score.isPresent());
    }

    private void set(int points) {
        showing = true;
        spinner.setSelection(points);
        showing = false;
    }
}
