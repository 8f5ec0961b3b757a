/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.movements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.review.ReviewComparison;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/** Which two reviews are compared, and for which goal. At first it is the newest with the one before. */
final class ComparisonChoice {

    private static final Messages MESSAGES = Messages.of(ComparisonChoice.class);

    private static final int WIDTH = 170;

    private final Combo from;
    private final Combo to;
    private final Combo goal;
    private List<Review> reviews = List.of();
    private List<Goal> goals = List.of();

    ComparisonChoice(Composite parent, Runnable chosen) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(row);
        from = combo(row, "from", chosen);
        to = combo(row, "to", chosen);
        goal = combo(row, "goal", chosen);
    }

    private static Combo combo(Composite row, String key, Runnable chosen) {
        new Label(row, SWT.NONE).setText(MESSAGES.text("choice." + key) + ":");
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        AccessibleName.give(combo, MESSAGES.text("choice." + key));
        combo.addListener(SWT.Selection, event -> chosen.run());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Offers what a strategy has; what was chosen stays chosen while it is there. */
    void offer(Optional<PartnerStrategy> strategy) {
        List<Review> known = strategy.map(Reviews::of).orElse(List.of());
        Optional<Review> before = at(reviews, from.getSelectionIndex());
        Optional<Review> after = at(reviews, to.getSelectionIndex());
        Optional<Goal> about = at(goals, goal.getSelectionIndex() - 1);
        goals = strategy.map(found -> GoalWalk.through(found).toList()).orElse(List.of());
        fill(from, names(known));
        fill(to, names(known));
        fill(goal, Stream.concat(Stream.of(MESSAGES.text("choice.all")), names(goals)));
        from.select(before.map(known::indexOf).filter(place -> place >= 0).orElse(known.size() - 2));
        to.select(after.map(known::indexOf).filter(place -> place >= 0).orElse(known.size() - 1));
        goal.select(about.map(goals::indexOf).orElse(-1) + 1);
        reviews = known;
        List.of(from, to, goal).forEach(combo -> combo.setEnabled(known.size() > 1));
    }

    private static <T> Optional<T> at(List<T> all, int place) {
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    private static Stream<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(element -> ElementName.of(element).localized());
    }

    private static void fill(Combo combo, Stream<String> names) {
        String[] items = names.toArray(String[]::new);
        if (!List.of(items).equals(List.of(combo.getItems()))) {
            combo.setItems(items);
        }
    }

    /** What is compared; none unless the first is earlier than the second. */
    Optional<ReviewComparison> comparison(PartnerStrategy strategy) {
        int first = from.getSelectionIndex();
        int second = to.getSelectionIndex();
        if (first < 0 || second <= first) {
            return Optional.empty();
        }
        ReviewComparison all = ReviewComparison.of(strategy, reviews.get(first), reviews.get(second));
        return Optional.of(at(goals, goal.getSelectionIndex() - 1).map(all::of).orElse(all));
    }

    /** What the earlier of the two is called; empty when none is chosen. */
    String before() {
        return from.getText();
    }

    /** What the later of the two is called; empty when none is chosen. */
    String after() {
        return to.getText();
    }

    /** Whether there are two reviews to choose from. */
    boolean isPossible() {
        return reviews.size() > 1;
    }

    void setFocus() {
        from.setFocus();
    }
}
