/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.change.Reviewing;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;

/** What is done with reviews in windows, each as one step that can be undone. */
public final class ReviewSteps {

    private static final Messages MESSAGES = Messages.of(ReviewSteps.class);

    private ReviewSteps() {
    }

    /** Begins a new review today. */
    public static Review start(StrategyDocument document) {
        Review[] made = new Review[1];
        document.edit(MESSAGES.message("review.start"),
                () -> made[0] = Reviewing.begin(document.strategy(), LocalDate.now()));
        return made[0];
    }

    /** Closes a review: its assessments stay as they are. */
    public static void close(StrategyDocument document, Review review) {
        document.edit(MESSAGES.message("review.close", ElementName.of(review)), () -> Reviewing.close(review));
    }

    /**
     * Opens a closed review again, after asking who does so.
     *
     * @return false when the user gave up
     */
    public static boolean reopen(Shell shell, StrategyDocument document, Review review) {
        InputDialog dialog = new InputDialog(shell, MESSAGES.text("review.reopen.title"),
                MESSAGES.text("review.reopen.question", ElementName.of(review)), System.getProperty("user.name", ""),
                name -> name.isBlank() ? MESSAGES.text("review.reopen.noName") : null);
        if (dialog.open() != Window.OK) {
            return false;
        }
        document.edit(MESSAGES.message("review.reopen", ElementName.of(review)),
                () -> Persons.findOrAdd(document.strategy(), dialog.getValue())
                        .ifPresent(person -> Reviewing.reopen(review, person, LocalDate.now())));
        return true;
    }
}
