/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.overlay.LegendSign;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.Fitting;
import org.partnerstrategy.matrix.text.TextBlock;

/** Says what the signs mean, from the top of a column downwards. Only signs that occur in the picture are explained. */
final class Legend {

    private static final int SIGN_WIDTH = 44;
    private static final int ROW = 22;
    private static final int MOST_LINES = 3;
    private static final double BASE_LINE = 4;

    private final List<Box> columns;
    private final MatrixWords words;
    private final List<Mark> marks = new ArrayList<>();
    private final double[] bottoms;

    /** A legend in one column or more: each row goes where most room is left. */
    Legend(List<Box> columns, MatrixWords words) {
        this.columns = columns;
        this.words = words;
        this.bottoms = columns.stream().mapToDouble(Box::top).toArray();
    }

    /** All marks so far. */
    List<Mark> marks() {
        return marks;
    }

    /** How far down the legend reaches, in pixels. */
    double bottom() {
        return Arrays.stream(bottoms).max().orElseThrow();
    }

    private int next() {
        int next = 0;
        for (int i = 1; i < bottoms.length; i++) {
            next = bottoms[i] < bottoms[next] ? i : next;
        }
        return next;
    }

    void heading() {
        marks.add(words.text(Role.HEADING, new Point(columns.getFirst().left(),
                bottoms[0] + Role.HEADING.fontSize()), Anchor.START, "legend.heading"));
        Arrays.setAll(bottoms, i -> bottoms[i] + ROW);
    }

    void markers(List<Marker> markers) {
        long above = markers.stream().filter(Marker::above).count();
        marks.add(new Mark.Circle(Role.MARKER_ABOVE, row("legend.above", above), MarkerSizes.USUAL));
        marks.add(new Mark.Circle(Role.MARKER_BELOW, row("legend.below", markers.size() - above), MarkerSizes.USUAL));
    }

    /** Says how many positions are those of an earlier review. */
    void stale(long count) {
        Point centre = row("legend.stale", count);
        marks.add(new Mark.Circle(Role.MARKER_ABOVE_STALE, centre.moved(-6.5, 0), MarkerSizes.USUAL));
        marks.add(new Mark.Circle(Role.MARKER_BELOW_STALE, centre.moved(6.5, 0), MarkerSizes.USUAL));
    }

    void strategyLine() {
        marks.add(Mark.Polyline.of(Role.STRATEGY_LINE, lying(row("legend.line"), 15)));
    }

    void spread() {
        Point centre = row("legend.spread");
        marks.add(SpreadShape.ellipse(new Box(centre.x() - 15, centre.y() - 8, centre.x() + 15, centre.y() + 8)));
        marks.add(new Mark.Circle(Role.MARKER_ABOVE, centre, MarkerSizes.USUAL));
    }

    /** Says what extra marks mean. */
    void extra(LegendSign sign) {
        Point centre = put(next(), sign.text());
        sign.marks().forEach(mark -> marks.add(mark.moved(centre.x(), centre.y())));
    }

    void trail() {
        Segment line = lying(row("legend.trail"), 13);
        marks.add(Mark.Polyline.of(Role.TRAIL, line));
        marks.add(new Mark.Circle(Role.TRAIL_STOP, line.from(), 2));
    }

    void arrow(ArrowLength length) {
        Point centre = row(length == ArrowLength.WHOLE ? "legend.arrow" : "legend.shortArrow");
        Point tip = centre.moved(Math.min(15, length.furthest() / 2), 0);
        Point neck = tip.moved(-length.headLength(), 0);
        marks.add(Mark.Polyline.of(length.shaft(), new Segment(centre.moved(centre.x() - tip.x(), 0), neck)));
        marks.add(new Mark.Polygon(length.head(), List.of(tip, neck.moved(0, -length.headHalfWidth()),
                neck.moved(0, length.headHalfWidth()))));
    }

    void directionSign() {
        Point centre = row("legend.sign");
        marks.add(new Mark.Circle(Role.MARKER_ABOVE, centre.moved(-5, 0), MarkerSizes.USUAL));
        marks.add(new Mark.Polygon(Role.DIRECTION_SIGN,
                List.of(centre.moved(10, 0), centre.moved(4, -4), centre.moved(4, 4))));
    }

    void sharedPlace() {
        Point centre = row("legend.shared");
        marks.add(new Mark.Circle(Role.MARKER_ABOVE, centre.moved(-6.5, 0), MarkerSizes.USUAL));
        marks.add(new Mark.Circle(Role.MARKER_ABOVE, centre.moved(6.5, 0), MarkerSizes.USUAL));
    }

    void sizes(MarkerSizes sizes, boolean someUnknown) {
        sizes.largest().map(Legend::round).ifPresent(large -> {
            size(sizes, large);
            size(sizes, large.divide(BigDecimal.TEN));
            if (someUnknown) {
                marks.add(MarkerDrawing.diamond(Role.MARKER_SIZE, row("legend.amountUnknown")));
            }
        });
    }

    private void size(MarkerSizes sizes, BigDecimal amount) {
        double radius = sizes.radius(Optional.of(amount));
        double more = Math.max(0, radius - ROW / 2.0 + 2);
        int column = next();
        bottoms[column] += more;
        Point centre = row(column, "legend.amount", sizes.year().say(amount));
        bottoms[column] += more;
        marks.add(new Mark.Circle(Role.MARKER_SIZE, centre, radius));
    }

    /** An amount that is easily read: the first digit followed by zeros. */
    private static BigDecimal round(BigDecimal amount) {
        return amount.round(new MathContext(1, RoundingMode.DOWN));
    }

    /** Adds the explanation of a sign, and says where the middle of the sign lies. */
    private Point row(String key, Object... arguments) {
        return row(next(), key, arguments);
    }

    private Point row(int number, String key, Object... arguments) {
        return put(number, words.of(key, arguments));
    }

    private Point put(int number, String explanation) {
        Box column = columns.get(number);
        TextBlock text = new Fitting(Role.ENTRY, column.width() - SIGN_WIDTH).within(explanation, MOST_LINES);
        double middle = bottoms[number] + ROW / 2.0;
        marks.add(new Mark.Text(Role.ENTRY, new Point(column.left() + SIGN_WIDTH, middle + BASE_LINE), Anchor.START, 0,
                text.lines()));
        bottoms[number] += ROW + (text.lines().size() - 1) * Role.ENTRY.lineHeight();
        return new Point(column.left() + SIGN_WIDTH / 2.0 - 5, middle);
    }

    private static Segment lying(Point centre, double halfLength) {
        return new Segment(centre.moved(-halfLength, 0), centre.moved(halfLength, 0));
    }
}
