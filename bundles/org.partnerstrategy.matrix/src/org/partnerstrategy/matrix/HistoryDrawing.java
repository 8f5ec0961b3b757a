/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Round;

/**
 * What was thought of a relation: how far the assessors lie apart, and where it was at earlier reviews (handbook,
 * step 2).
 *
 * @param spread a soft shape around where they placed it; none when they agree
 * @param trail the earlier places and the present one, the oldest first; empty when there are no earlier ones
 */
record HistoryDrawing(Optional<SpreadShape> spread, List<Point> trail) {

    private static final double STOP_RADIUS = 2;

    static HistoryDrawing of(Marker marker, MatrixOptions options, MatrixGeometry geometry) {
        boolean now = options.view() != View.DESIRED;
        return new HistoryDrawing(now && options.shows(Part.SPREAD) ? SpreadShape.of(marker, geometry)
                : Optional.empty(), now && options.shows(Part.TRAIL) ? trail(marker, options, geometry) : List.of());
    }

    private static List<Point> trail(Marker marker, MatrixOptions options, MatrixGeometry geometry) {
        List<Round> rounds = PlacedRelation.rounds(marker.entry().relation(), options.review());
        return rounds.size() < 2 ? List.of()
                : rounds.stream().map(round -> geometry.point(round.consensus())).toList();
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        spread.ifPresent(shape -> marks.add(shape.mark()));
        if (!trail.isEmpty()) {
            marks.add(new Mark.Polyline(Role.TRAIL, trail));
            trail.subList(0, trail.size() - 1)
                    .forEach(stop -> marks.add(new Mark.Circle(Role.TRAIL_STOP, stop, STOP_RADIUS)));
        }
        return marks;
    }

    /** The lines that names should rather not cover. */
    List<Segment> lines() {
        List<Segment> lines = new ArrayList<>(spread.map(SpreadShape::axes).orElse(List.of()));
        IntStream.range(1, trail.size()).forEach(i -> lines.add(new Segment(trail.get(i - 1), trail.get(i))));
        return lines;
    }
}
