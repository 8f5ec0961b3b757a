/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.review.Movement;
import org.partnerstrategy.method.review.Movement.Kind;
import org.partnerstrategy.method.review.Outcome;
import org.partnerstrategy.method.review.ReviewComparison;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Column;
import org.partnerstrategy.report.Content.Heading;
import org.partnerstrategy.report.Content.Picture;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** What became of the plans since the review before the newest one; nothing where there is no earlier one. */
public final class ReviewsSection implements ReportSection {

    /** In a picture with more of them nobody can follow the trails. */
    private static final int MOST_TRAILS = 25;

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("reviews"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        List<Review> reviews = Reviews.of(request.strategy());
        if (reviews.size() < 2) {
            return List.of();
        }
        Review before = reviews.get(reviews.size() - 2);
        ReviewComparison all = ReviewComparison.of(request.strategy(), before, reviews.getLast());
        List<Movement> movements = all.movements().stream().filter(movement -> request.covers(movement.relation()))
                .toList();
        if (movements.stream().noneMatch(movement -> movement.kind() == Kind.COMPARED)) {
            return List.of();
        }
        ReportWords words = new ReportWords(request.language());
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "reviews"));
        contents.add(words.paragraph("reviews.intro", words.name(before), words.name(reviews.getLast())));
        contents.add(totals(new ReviewComparison(movements), request, words));
        List<Relation> moved = movements.stream().filter(ReviewsSection::hasMoved).map(Movement::relation).toList();
        if (!moved.isEmpty() && moved.size() <= MOST_TRAILS) {
            contents.add(new Heading(2, words.of("reviews.trails")));
            contents.add(new Picture(MatrixScenes.ofAll(request.strategy(), moved,
                    MatrixOptions.in(request.language()).showing(View.NOW).with(Part.TRAIL)
                            .with(Part.LEGEND).without(Part.HEADING).without(Part.TO_PLACE))));
        }
        contents.add(new Heading(2, words.of("reviews.relations")));
        FirstRows<Movement> rows = FirstRows.ofStrategy(movements, words, "maintenance.more");
        contents.add(table(rows.shown(), words));
        contents.addAll(rows.more());
        return contents;
    }

    private static boolean hasMoved(Movement movement) {
        return movement.kind() == Kind.COMPARED && (movement.right() != 0 || movement.up() != 0);
    }

    /** What came of the plans per goal, and in all; of outcomes and kinds only those that there are. */
    private static Table totals(ReviewComparison all, ReportRequest request, ReportWords words) {
        List<Outcome> outcomes = Arrays.stream(Outcome.values()).filter(outcome -> all.count(outcome) > 0).toList();
        List<Kind> kinds = Stream.of(Kind.values()).filter(kind -> count(all, kind) > 0).toList();
        List<Column> columns = new ArrayList<>(List.of(words.column("goal")));
        outcomes.forEach(outcome -> columns.add(Column.numbers(words.capitalized(words.of(outcome.term())))));
        kinds.forEach(kind -> columns.add(Column.numbers(words.capitalized(words.of(kind.term())))));
        List<List<String>> rows = new ArrayList<>();
        request.goals().forEach(goal -> {
            ReviewComparison part = all.of(goal);
            if (!part.movements().isEmpty()) {
                rows.add(counts(words.name(goal), part, outcomes, kinds));
            }
        });
        rows.add(counts(words.of("reviews.all"), all, outcomes, kinds));
        return new Table(words.of("reviews.totals"), columns, rows);
    }

    /** Those that are compared are counted by what came of their plan, or here when they had none. */
    private static long count(ReviewComparison comparison, Kind kind) {
        return comparison.movements().stream()
                .filter(movement -> movement.kind() == kind && movement.outcome().isEmpty()).count();
    }

    private static List<String> counts(String name, ReviewComparison part, List<Outcome> outcomes, List<Kind> kinds) {
        List<String> cells = new ArrayList<>(List.of(name));
        outcomes.forEach(outcome -> cells.add(Long.toString(part.count(outcome))));
        kinds.forEach(kind -> cells.add(Long.toString(count(part, kind))));
        return cells;
    }

    private static Table table(List<Movement> movements, ReportWords words) {
        List<Column> columns = Stream.of("partner", "goal", "before", "after", "plan", "outcome").map(words::column)
                .toList();
        return new Table(words.of("reviews.caption"), columns,
                movements.stream().map(movement -> row(movement, words)).toList());
    }

    private static List<String> row(Movement movement, ReportWords words) {
        return List.of(words.name(movement.relation().getPartner()), words.name(movement.relation().getGoal()),
                place(movement.from(), words), place(movement.to(), words),
                movement.plan().map(plan -> words.of(Directions.label(plan.directions()))).orElse(""),
                words.of(movement.result()));
    }

    private static String place(Optional<Placement> placement, ReportWords words) {
        return placement.map(place -> words.of("reviews.place", place.position().influence().points(),
                place.position().dependency().points(), place.zone().label())).orElse("");
    }
}
