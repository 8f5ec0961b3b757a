/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.ReviewSteps;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Question;
import org.partnerstrategy.ui.grid.BareGrid;
import org.partnerstrategy.ui.grid.Grid;
import org.partnerstrategy.ui.grid.GridColumn;
import org.partnerstrategy.ui.grid.GridSource;

/** The reviews, the newest first: rounds in which the relations are assessed. */
final class ReviewPanel {

    private static final Messages MESSAGES = Messages.of(ReviewPanel.class);

    private final StrategyDocument document;
    private final Grid<Review> grid;

    ReviewPanel(Composite parent, FormToolkit toolkit, StrategyDocument document) {
        this.document = document;
        Panel panel = new Panel(parent, toolkit, "reviews");
        FieldContext context = new FieldContext(document::strategy, Locale.getDefault());
        grid = BareGrid.of(new Grid<>(panel.gridPlace(4), "org.partnerstrategy.overview.reviews", new Source(),
                List.of(column(Literals.NAMED_ELEMENT__NAME, 260, context).titled(MESSAGES.message("reviews.name"))
                        .growing(),
                        column(Literals.REVIEW__DATE, 110, context),
                        GridColumn.<Review>of("assessed", MESSAGES.message("reviews.assessed"), 100,
                                review -> Long.toString(assessed(review))).right(),
                        // Closing and reopening are steps of their own, below.
                        column(Literals.REVIEW__STATE, 90, context).fixed())));
        grid.named(panel.title());
        panel.button("reviews.start", this::start);
        panel.button("reviews.close", this::close);
        panel.button("reviews.reopen", this::reopen);
        panel.button("delete", this::delete);
    }

    private static GridColumn<Review> column(EStructuralFeature feature, int width, FieldContext context) {
        return GridColumn.of(FeatureField.of(feature), width, context);
    }

    private static long assessed(Review review) {
        return review.getAssessments().stream().map(EObject::eContainer).distinct().count();
    }

    /** Begins a new round of assessments today. */
    void start() {
        grid.reveal(ReviewSteps.start(document));
    }

    private void close() {
        grid.selected().stream().filter(review -> !Reviews.isClosed(review))
                .forEach(review -> ReviewSteps.close(document, review));
    }

    private void reopen() {
        grid.selected().stream().filter(Reviews::isClosed).findFirst()
                .ifPresent(review -> ReviewSteps.reopen(grid.control().getShell(), document, review));
    }

    private void delete() {
        List<Review> selected = grid.selected();
        int assessments = selected.stream().mapToInt(review -> review.getAssessments().size()).sum();
        if (!selected.isEmpty() && (assessments == 0 || Question.confirms(grid.control().getShell(),
                MESSAGES.text("reviews.delete.title"),
                MESSAGES.text("reviews.delete.question", ElementName.of(selected.getFirst()), assessments),
                MESSAGES.text("delete"), MESSAGES.text("delete.cancel")))) {
            Collection<EObject> all = new ArrayList<>(selected);
            selected.forEach(review -> all.addAll(review.getAssessments()));
            document.edit(MESSAGES.message("edit.delete", ElementName.of(selected.getFirst())),
                    () -> EcoreUtil.deleteAll(all, true));
        }
    }

    void show() {
        grid.refresh(document.strategy().getReviews());
    }

    void rebuild() {
        grid.rebuild();
    }

    void reveal(Review review) {
        grid.reveal(review);
        grid.setFocus();
    }

    private final class Source implements GridSource<Review> {

        @Override
        public List<Review> rows() {
            return Reviews.of(document.strategy()).reversed();
        }

        @Override
        public StrategyDocument document() {
            return document;
        }
    }
}
