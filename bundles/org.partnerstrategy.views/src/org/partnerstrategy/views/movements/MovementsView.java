/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.movements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.matrix.Crowd;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.review.ComparedPositions;
import org.partnerstrategy.method.review.Movement;
import org.partnerstrategy.method.review.ReviewComparison;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.views.RelationsView;

/** Two reviews compared: who moved where, as planned or not, who is new; a click leads there. */
public final class MovementsView extends RelationsView<Movement> {

    private static final Messages MESSAGES = Messages.of(MovementsView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.views.movements";

    private static final int[] SHARES = { 65, 35 };

    private ComparisonChoice choice;
    private TrailPicture picture;

    @Override
    protected String name() {
        return MESSAGES.text("title");
    }

    @Override
    protected void createChoices(Composite body) {
        choice = new ComparisonChoice(body, this::compare);
    }

    @Override
    protected void createBeside(SashForm row) {
        picture = new TrailPicture(row);
        row.setWeights(SHARES);
    }

    @Override
    protected Relation relation(Movement row) {
        return row.relation();
    }

    @Override
    protected void addColumns(Columns columns) {
        add(columns, "partner", 5, movement -> name(movement.relation().getPartner()));
        add(columns, "goal", 4, movement -> name(movement.relation().getGoal()));
        add(columns, "before", 4, movement -> place(movement.from()));
        add(columns, "after", 4, movement -> place(movement.to()));
        add(columns, "plan", 3, movement -> movement.plan()
                .map(plan -> Directions.label(plan.directions()).localized()).orElse(""));
        add(columns, "outcome", 3, movement -> movement.result().localized());
    }

    private void add(Columns columns, String key, int weight, Function<Movement, String> text) {
        column(columns, MESSAGES.text("column." + key), weight, 80, text);
    }

    private static String place(Optional<Placement> placement) {
        return placement.map(found -> MESSAGES.text("place", found.position().influence().toString(),
                found.position().dependency().toString(), found.zone().label())).orElse("");
    }

    @Override
    protected void update() {
        choice.offer(editor().map(context -> context.document().strategy()));
        compare();
    }

    private void compare() {
        Optional<ReviewComparison> found = editor()
                .flatMap(context -> choice.comparison(context.document().strategy()));
        show(found.map(ReviewComparison::movements).orElse(List.of()), found.map(MovementsView::totals)
                .orElseGet(() -> MESSAGES.text(editor().isEmpty() ? "noEditor"
                        : choice.isPossible() ? "order" : "none")));
        found.filter(comparison -> !comparison.movements().isEmpty()).ifPresentOrElse(this::draw, picture::clear);
    }

    /** One matrix of all that are compared, with trails as the command draws them. */
    private void draw(ReviewComparison comparison) {
        PartnerStrategy strategy = editor().orElseThrow().document().strategy();
        PartnerStrategy copy = ComparedPositions.of(strategy, comparison, choice.before(), choice.after());
        Set<String> compared = comparison.movements().stream().map(movement -> movement.relation().getId())
                .collect(Collectors.toSet());
        List<Relation> shown = copy.getRelations().stream().filter(each -> compared.contains(each.getId())).toList();
        MatrixOptions options = MatrixOptions.in(Locale.getDefault()).showing(View.NOW).with(Part.TRAIL)
                .sized(MatrixOptions.SMALLEST).without(Part.LEGEND).without(Part.HEADING).without(Part.TO_PLACE)
                .with(Part.NAMES, shown.size() <= Crowd.MOST_NAMES);
        picture.show(MESSAGES.text("picture", choice.before(), choice.after()),
                () -> MatrixScenes.ofAll(copy, shown, options));
    }

    /** How many came to what, in the order in which it occurs. */
    private static String totals(ReviewComparison comparison) {
        return comparison.movements().isEmpty() ? MESSAGES.text("nothing")
                : comparison.movements().stream().collect(Collectors.groupingBy(
                        movement -> movement.result().localized(), LinkedHashMap::new, Collectors.counting()))
                        .entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(" \u00b7 "));
    }

    @Override
    public void setFocus() {
        choice.setFocus();
    }
}
