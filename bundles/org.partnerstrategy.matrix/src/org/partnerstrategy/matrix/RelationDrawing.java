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

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Segment;

/**
 * All that is drawn of a relation in the matrix, but its partner's name.
 *
 * @param marker where it lies
 * @param sign its marker
 * @param title what it is, in one sentence
 * @param history spread and trail
 * @param arrow the desired development, when the picture shows it and there is one
 */
record RelationDrawing(Marker marker, Mark sign, String title, HistoryDrawing history, Optional<ArrowDrawing> arrow) {

    /** Room around a marker that stays free of names, in pixels. */
    private static final double FREE = 1.5;

    static RelationDrawing of(Marker marker, MarkerSizes sizes, RelationTitles titles, ArrowLength length,
            MatrixOptions options, MatrixGeometry geometry) {
        return new RelationDrawing(marker, MarkerDrawing.of(marker, sizes),
                titles.of(marker.entry()), HistoryDrawing.of(marker, options, geometry),
                marker.entry().arrow().filter(arrow -> options.view() == View.BOTH)
                        .map(arrow -> ArrowDrawing.of(arrow, length, marker, geometry)));
    }

    /** Marks that say what the relation is. */
    Group titled(List<Mark> marks) {
        return new Group(Optional.of(marker.entry().id()), Optional.of(title), marks);
    }

    /** Marks that lie around them. */
    Group untitled(List<Mark> marks) {
        return new Group(Optional.of(marker.entry().id()), Optional.empty(), marks);
    }

    List<Mark> arrowMarks() {
        return arrow.map(ArrowDrawing::marks).orElseGet(List::of);
    }

    /** What names may not cover. */
    List<Box> obstacles() {
        List<Box> obstacles = new ArrayList<>();
        obstacles.add(Box.around(marker.centre(), marker.radius() + FREE));
        arrow.ifPresent(drawing -> drawing.areas().forEach(area -> obstacles.add(area.grown(1))));
        return obstacles;
    }

    /** What names should rather not cover. */
    List<Segment> lines() {
        List<Segment> lines = history.lines();
        arrow.flatMap(ArrowDrawing::shaft).ifPresent(lines::add);
        return lines;
    }
}
