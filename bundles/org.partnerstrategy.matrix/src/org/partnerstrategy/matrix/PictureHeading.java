/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.Fitting;
import org.partnerstrategy.matrix.text.PlainText;
import org.partnerstrategy.matrix.text.TextBlock;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Review;

/**
 * What is over the matrix.
 *
 * @param title the name of the goal
 * @param subtitle whose strategy it is, of which review, and what is shown
 */
record PictureHeading(String title, String subtitle) {

    private static final double TITLE_LINE = 42;
    private static final double SUBTITLE_LINE = 66;

    /**
     * The heading of a picture.
     *
     * @param entries the relations in it
     */
    static PictureHeading of(PartnerStrategy strategy, NamedElement subject, List<PlacedRelation> entries,
            MatrixOptions options, MatrixWords words) {
        String title = PlainText.of(subject.getName());
        List<String> parts = new ArrayList<>();
        parts.add(PlainText.of(strategy.getOrganisation()));
        options.review().or(() -> Reviews.newest(strategy)).flatMap(review -> review(review, words))
                .or(() -> options.review().map(review -> ElementName.of(review).in(words.language())))
                .ifPresent(parts::add);
        long stale = entries.stream().filter(entry -> entry.earlier().isPresent()).count();
        if (stale > 0) {
            long placed = entries.stream().filter(entry -> entry.placement().isPresent()).count();
            parts.add(words.of("review.assessed", placed - stale, entries.size()));
        }
        parts.add(words.of("view." + options.view().name().toLowerCase(Locale.ROOT)));
        parts.removeIf(String::isEmpty);
        return new PictureHeading(title.isEmpty() ? words.of("goal.withoutName") : title, String.join(" \u00b7 ",
                parts));
    }

    private static Optional<String> review(Review review, MatrixWords words) {
        return Optional.ofNullable(review.getDate()).map(date -> words.of("review.dated", day(date, words)));
    }

    private static String day(LocalDate date, MatrixWords words) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.language()).format(date);
    }

    List<Mark> marks(PictureLayout layout, List<Remark> remarks) {
        return List.of(line(Role.TITLE, TITLE_LINE, title, 1, layout, remarks),
                line(Role.SUBTITLE, SUBTITLE_LINE, subtitle, 2, layout, remarks));
    }

    private static Mark line(Role role, double y, String text, int lines, PictureLayout layout,
            List<Remark> remarks) {
        int left = layout.geometry().left();
        TextBlock block = new Fitting(role, layout.width() - left - (double) PictureLayout.MARGIN).within(text, lines);
        // Who cannot read the end of the subtitle misses nothing that is said nowhere else.
        if (!block.whole() && role == Role.TITLE) {
            remarks.add(new Remark(Remark.Kind.SHORTENED, text));
        }
        return new Mark.Text(role, new Point(left, y), Anchor.START, 0, block.lines());
    }
}
