/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/**
 * Under the matrix: as of which review it is shown, to be chosen or slid to, and how much was assessed there. It is not
 * there before the first review.
 */
final class ReviewBar {

    private static final Messages MESSAGES = Messages.of(ReviewBar.class);

    private static final int NAME = 170;
    private static final int SLIDER = 140;
    /** So much the slider needs with what is beside it, and a few words of what is said. */
    private static final int WITH_SLIDER = 480;

    private final MatrixModel shown;
    private final Composite body;
    private final Combo choice;
    private final Scale slider;
    private final Label said;
    private List<Review> reviews = List.of();

    ReviewBar(Composite parent, MatrixModel shown) {
        this.shown = shown;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(8, 8, 4, 4).spacing(8, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(MESSAGES.text("review"));
        choice = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.give(choice, MESSAGES.text("review.name"));
        choice.addListener(SWT.Selection, event -> choose(choice.getSelectionIndex()));
        GridDataFactory.fillDefaults().hint(NAME, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(choice);
        slider = new Scale(body, SWT.HORIZONTAL);
        AccessibleName.give(slider, MESSAGES.text("review.slider"));
        slider.setToolTipText(MESSAGES.text("review.slider"));
        slider.setIncrement(1);
        slider.setPageIncrement(1);
        slider.addListener(SWT.Selection, event -> choose(slider.getSelection()));
        GridDataFactory.fillDefaults().hint(SLIDER, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(slider);
        said = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
        body.addListener(SWT.Resize, event -> fit());
        shown.onChange(this::refresh);
        refresh();
    }

    /** Where there is no room for the slider the choice beside it does the same. */
    private void fit() {
        boolean fits = reviews.size() > 1 && body.getClientArea().width > WITH_SLIDER;
        if (fits != slider.getVisible()) {
            slider.setVisible(fits);
            ((GridData) slider.getLayoutData()).exclude = !fits;
        }
        // The event of another size comes before the layout.
        body.layout(true);
        // The beginning of a sentence says nothing; the whole of it stands above the choice too, in its tip.
        said.setVisible(said.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= said.getSize().x);
    }

    private void choose(int place) {
        if (place >= 0 && place < reviews.size() && !shown.review().equals(Optional.of(reviews.get(place)))) {
            shown.show(reviews.get(place));
        }
    }

    private void refresh() {
        if (body.isDisposed()) {
            return;
        }
        reviews = Reviews.of(shown.document().strategy());
        String[] names = reviews.stream().map(review -> ElementName.of(review).localized()).toArray(String[]::new);
        if (!List.of(names).equals(List.of(choice.getItems()))) {
            choice.setItems(names);
            slider.setMaximum(Math.max(1, names.length - 1));
        }
        shown.review().ifPresent(review -> {
            choice.select(reviews.indexOf(review));
            slider.setSelection(reviews.indexOf(review));
            said.setText(say(review));
            choice.setToolTipText(MESSAGES.text("review.hint") + "\n" + say(review));
        });
        boolean isNeeded = !reviews.isEmpty();
        if (body.getVisible() != isNeeded) {
            body.setVisible(isNeeded);
            ((GridData) body.getLayoutData()).exclude = !isNeeded;
            body.getParent().layout(true);
        }
        fit();
    }

    private String say(Review review) {
        List<Relation> placed = shown.relations().values().stream()
                .filter(relation -> Placement.at(relation, review).isPresent()).toList();
        long assessed = placed.stream().filter(relation -> Round.of(relation).stream()
                .anyMatch(round -> round.review().equals(Optional.of(review)))).count();
        return MESSAGES.text(shown.isEarlier() ? "review.earlier" : Reviews.isClosed(review) ? "review.closed"
                : "review.open", assessed, shown.relations().size());
    }
}
