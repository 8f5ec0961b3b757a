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

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Spread;

/**
 * What was thought of a relation: how far the assessors lie apart, and where it was at earlier reviews (handbook,
 * step 2).
 *
 * @param spread two crossed lines with their ends; empty when the assessors agree
 * @param trail the earlier places and the present one, the oldest first; empty when there are no earlier ones
 */
record HistoryDrawing(List<Segment> spread, List<Point> trail) {

    private static final double HALF_END = 3;
    private static final double STOP_RADIUS = 2;

    static HistoryDrawing of(Marker marker, MatrixOptions options, MatrixGeometry geometry) {
        boolean now = options.view() != View.DESIRED;
        return new HistoryDrawing(now && options.shows(Part.SPREAD) ? spread(marker, geometry) : List.of(),
                now && options.shows(Part.TRAIL) ? trail(marker, geometry) : List.of());
    }

    private static List<Segment> spread(Marker marker, MatrixGeometry geometry) {
        Spread spread = marker.placement().spread();
        List<Segment> segments = new ArrayList<>();
        Point place = geometry.point(marker.shown());
        double left = geometry.x(spread.lowest().dependency());
        double right = geometry.x(spread.highest().dependency());
        if (left < right) {
            segments.add(new Segment(new Point(left, place.y()), new Point(right, place.y())));
            segments.add(upright(left, place.y()));
            segments.add(upright(right, place.y()));
        }
        double top = geometry.y(spread.highest().influence());
        double bottom = geometry.y(spread.lowest().influence());
        if (top < bottom) {
            segments.add(new Segment(new Point(place.x(), top), new Point(place.x(), bottom)));
            segments.add(level(place.x(), top));
            segments.add(level(place.x(), bottom));
        }
        return segments;
    }

    private static Segment upright(double x, double y) {
        return new Segment(new Point(x, y - HALF_END), new Point(x, y + HALF_END));
    }

    private static Segment level(double x, double y) {
        return new Segment(new Point(x - HALF_END, y), new Point(x + HALF_END, y));
    }

    private static List<Point> trail(Marker marker, MatrixGeometry geometry) {
        List<Round> rounds = Round.of(marker.entry().relation());
        return rounds.size() < 2 ? List.of()
                : rounds.stream().map(round -> geometry.point(round.consensus())).toList();
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (!spread.isEmpty()) {
            marks.add(new Mark.Strokes(Role.SPREAD, spread));
        }
        if (!trail.isEmpty()) {
            marks.add(new Mark.Polyline(Role.TRAIL, trail));
            trail.subList(0, trail.size() - 1)
                    .forEach(stop -> marks.add(new Mark.Circle(Role.TRAIL_STOP, stop, STOP_RADIUS)));
        }
        return marks;
    }

    /** The lines that names should rather not cover. */
    List<Segment> lines() {
        List<Segment> lines = new ArrayList<>(spread);
        IntStream.range(1, trail.size()).forEach(i -> lines.add(new Segment(trail.get(i - 1), trail.get(i))));
        return lines;
    }
}
