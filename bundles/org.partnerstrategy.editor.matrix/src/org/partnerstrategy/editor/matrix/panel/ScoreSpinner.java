/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.partnerstrategy.editing.PendingInput;
import org.partnerstrategy.editing.RefusedInput;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Complaint;

/**
 * A field for a score. Digits are taken over like the text of every field: on Enter, when the field is left, and
 * whenever the strategy is saved, as "15" may become "150". A series of steps, by arrows or the wheel, becomes one
 * change. Escape gives up either. What is no score stays, and it is said why; when another relation is shown, the
 * document tells the user what was not taken.
 */
final class ScoreSpinner implements PendingInput {

    private static final Messages MESSAGES = Messages.of(ScoreSpinner.class);
    private static final int SERIES = 700;
    private static final int PAGE = 10;
    /** The desktop would make a score of a higher number by itself, and say nothing. */
    private static final int HIGHEST_TYPED = 999;
    private static final int DIGITS = 3;
    private static final Set<Integer> STEPS = Set.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN);

    private final String name;
    private final Spinner spinner;
    private final Complaint complaint;
    private final StrategyDocument document;
    private final Runnable later = this::commit;
    private Consumer<Score> change = score -> { };
    private int known;
    private boolean showing;
    /** Whether the last key typed, and did not step. */
    private boolean typing;
    private Optional<Score> last = Optional.empty();

    ScoreSpinner(Composite parent, String name, StrategyDocument document) {
        this.name = name;
        this.document = document;
        new Label(parent, SWT.NONE).setText(name);
        spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(0, Score.MINIMUM, HIGHEST_TYPED, 0, 1, PAGE);
        spinner.setTextLimit(DIGITS);
        complaint = new Complaint(spinner);
        AccessibleName.give(spinner, name);
        spinner.addListener(SWT.Modify, event -> typed());
        spinner.addListener(SWT.Verify, this::verify);
        spinner.addListener(SWT.KeyDown, event -> typing = !STEPS.contains(event.keyCode));
        spinner.addListener(SWT.MouseWheel, event -> typing = false);
        spinner.addListener(SWT.MouseDown, event -> typing = false);
        spinner.addListener(SWT.Selection, event -> spinner.getDisplay().timerExec(typing ? -1 : SERIES, later));
        spinner.addListener(SWT.FocusOut, event -> commit());
        spinner.addListener(SWT.DefaultSelection, event -> commit());
        spinner.addListener(SWT.Traverse, this::traverse);
        spinner.addListener(SWT.Dispose, event -> leave());
    }

    /** A letter is not taken at all, as spinners do not keep one, and that is said. */
    private void verify(Event event) {
        event.doit = event.text.strip().chars().allMatch(Character::isDigit);
        if (!event.doit) {
            complaint.say(reason());
            // What was selected is gone already when the letter comes that takes its place.
            spinner.getDisplay().asyncExec(() -> {
                if (!spinner.isDisposed() && spinner.getText().isBlank()) {
                    set(known);
                    document.end(this);
                }
            });
        }
    }

    private static String reason() {
        return MESSAGES.text("opinions.noScore");
    }

    /** The arrows, the wheel and the keys for a page stop where scores do. */
    private boolean isStepTooFar() {
        int step = spinner.getSelection() - Score.MAXIMUM;
        return score().isEmpty() && last.isPresent() && !spinner.getText().isBlank() && step > 0 && step <= PAGE
                && List.of(1, PAGE).contains(spinner.getSelection() - last.get().points());
    }

    private void typed() {
        if (isStepTooFar()) {
            spinner.setSelection(Score.MAXIMUM);
        }
        last = score();
        if (!showing) {
            boolean isOther = score().filter(score -> score.points() == known).isEmpty();
            if (isOther && !spinner.getText().isBlank()) {
                document.begin(this);
            } else {
                document.end(this);
            }
            if (!isRefused()) {
                complaint.say("");
            }
        }
    }

    private boolean isRefused() {
        return !spinner.getText().isBlank() && score().isEmpty();
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
            if (isRefused()) {
                complaint.say(reason());
                return false;
            }
            if (spinner.getText().isBlank()) {
                set(known);
            }
            score().filter(score -> score.points() != known).ifPresent(score -> {
                known = score.points();
                change.accept(score);
            });
            document.end(this);
        }
        return true;
    }

    /** Takes over what was typed; the user is told of what cannot be. */
    void leave() {
        if (!commit()) {
            document.refuse(new RefusedInput(name, spinner.getText().strip(), reason()));
            discard();
        }
    }

    @Override
    public void write() {
        score().ifPresent(change);
    }

    @Override
    public void discard() {
        complaint.say("");
        spinner.getDisplay().timerExec(-1, later);
        set(known);
        document.end(this);
    }

    /**
     * Shows a score; without one the field cannot be used. What was typed is taken over for the one before; the
     * user is told of what cannot be.
     *
     * @param write changes the score, as one step that can be undone
     */
    void show(Optional<Score> score, Consumer<Score> write) {
        leave();
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
