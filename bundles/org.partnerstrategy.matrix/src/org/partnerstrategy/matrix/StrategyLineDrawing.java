/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextWidths;
import org.partnerstrategy.method.StrategyLine;

/** The strategy line with its name along its last long part. */
final class StrategyLineDrawing {

    private static final Role NAME = Role.STRATEGY_LINE_NAME;
    private static final int FROM_END = 12;
    private static final int OVER_LINE = 6;
    private static final int UNDER_LINE = 14;
    private static final int PIECES = 6;

    private final List<Segment> segments;
    private final String name;
    private final double width;
    private final Segment along;
    private final Spot spot;

    /**
     * Where the name stands along the line.
     *
     * @param end how far along the line it ends
     * @param offset how far under the line its letters stand
     */
    private record Spot(double end, int offset) {
    }

    StrategyLineDrawing(StrategyLine line, MatrixGeometry geometry, String name, Obstacles obstacles) {
        this.segments = segments(line, geometry);
        this.name = name;
        this.width = TextWidths.of(name, NAME.fontSize());
        this.along = longEnough();
        boolean atTop = along.from().y() < geometry.top() + 2.0 * NAME.fontSize();
        double middle = (along.length() + width) / 2;
        double last = along.length() - FROM_END;
        List<Spot> spots = new ArrayList<>();
        for (int side : atTop ? List.of(UNDER_LINE) : List.of(-OVER_LINE, UNDER_LINE)) {
            for (double far : List.of(last, middle, (last + middle) / 2, middle / 2 + (width + FROM_END) / 2,
                    width + FROM_END)) {
                spots.add(new Spot(far, side));
            }
        }
        this.spot = obstacles.leastCovering(spots, this::area);
    }

    /** The parts of a line from corner to corner. */
    static List<Segment> segments(StrategyLine line, MatrixGeometry geometry) {
        List<Point> corners = line.corners().stream().map(geometry::point).toList();
        return IntStream.range(1, corners.size()).mapToObj(i -> new Segment(corners.get(i - 1), corners.get(i)))
                .toList();
    }

    private Segment longEnough() {
        Segment longest = segments.getFirst();
        for (Segment segment : segments.reversed()) {
            if (segment.length() >= width + 2 * FROM_END) {
                return segment;
            }
            longest = segment.length() > longest.length() ? segment : longest;
        }
        return longest;
    }

    List<Mark> marks() {
        List<Point> points = new ArrayList<>();
        points.add(segments.getFirst().from());
        segments.forEach(segment -> points.add(segment.to()));
        double angle = Math.toDegrees(
                StrictMath.atan2(along.to().y() - along.from().y(), along.to().x() - along.from().x()));
        return List.of(new Mark.Polyline(Role.STRATEGY_LINE, points),
                new Mark.Text(NAME, besideLine(spot.end(), spot.offset()), Anchor.END, angle, List.of(name)));
    }

    /** The area that the name covers, in pieces, as it lies aslant. */
    List<Box> area() {
        return area(spot);
    }

    private List<Box> area(Spot where) {
        double middle = where.offset() - NAME.fontSize() / 3.0;
        return IntStream.rangeClosed(0, PIECES)
                .mapToObj(i -> Box.around(besideLine(where.end() - width * i / PIECES, middle), NAME.fontSize() * 0.7))
                .toList();
    }

    /** The place so far along the line and so far under it. */
    private Point besideLine(double far, double under) {
        double length = along.length();
        Point on = along.from().towards(along.to(), far / length);
        return on.moved(-under * (along.to().y() - along.from().y()) / length,
                under * (along.to().x() - along.from().x()) / length);
    }
}
