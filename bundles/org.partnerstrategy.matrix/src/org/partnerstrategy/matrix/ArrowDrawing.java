/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Direction;

/**
 * The desired development of a relation (handbook, figure 2): an arrow whose head ends at the desired position, and a
 * small sign for each direction in which there is no way to go.
 *
 * @param length how far it reaches
 * @param shaft from the marker to the head; none when the way is too short for one
 * @param head the three corners of the head, its point first; empty when there is no way to go
 * @param signs the corners of each sign
 */
record ArrowDrawing(ArrowLength length, Optional<Segment> shaft, List<Point> head, List<List<Point>> signs) {

    private static final double SIGN_DISTANCE = 3;
    private static final double SIGN_LENGTH = 6;
    private static final double SIGN_HALF_WIDTH = 4;

    static ArrowDrawing of(Arrow arrow, ArrowLength wanted, Marker marker, MatrixGeometry geometry) {
        Point end = geometry.point(arrow.to());
        double way = marker.centre().distance(end);
        boolean goes = !arrow.from().equals(arrow.to()) && way > 0;
        double length = Math.min(way, marker.radius() + wanted.furthest());
        Point tip = goes ? marker.centre().towards(end, length / way) : end;
        Point neck = goes ? tip.towards(marker.centre(), wanted.headLength() / length) : tip;
        double start = length > marker.radius() + wanted.headLength() ? marker.radius() : 0;
        Optional<Segment> shaft = goes && length > wanted.headLength()
                ? Optional.of(new Segment(marker.centre().towards(tip, start / length), neck))
                : Optional.empty();
        return new ArrowDrawing(wanted, shaft, goes ? triangle(neck, tip, wanted.headHalfWidth()) : List.of(),
                signs(arrow, marker));
    }

    private static List<List<Point>> signs(Arrow arrow, Marker marker) {
        Set<Direction> unseen = EnumSet.noneOf(Direction.class);
        unseen.addAll(arrow.directions());
        unseen.removeAll(Directions.between(arrow.from(), arrow.to()));
        List<List<Point>> signs = new ArrayList<>();
        for (Direction direction : unseen) {
            double foot = marker.radius() + SIGN_DISTANCE;
            signs.add(triangle(along(marker.centre(), direction, foot),
                    along(marker.centre(), direction, foot + SIGN_LENGTH), SIGN_HALF_WIDTH));
        }
        return signs;
    }

    private static Point along(Point from, Direction direction, double far) {
        return switch (direction) {
            case UP -> from.moved(0, -far);
            case DOWN -> from.moved(0, far);
            case LEFT -> from.moved(-far, 0);
            case RIGHT -> from.moved(far, 0);
        };
    }

    private static List<Point> triangle(Point foot, Point tip, double halfWidth) {
        double length = foot.distance(tip);
        double right = (tip.y() - foot.y()) / length * halfWidth;
        double down = -(tip.x() - foot.x()) / length * halfWidth;
        return List.of(tip, foot.moved(right, down), foot.moved(-right, -down));
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        shaft.ifPresent(segment -> marks.add(Mark.Polyline.of(length.shaft(), segment)));
        if (!head.isEmpty()) {
            marks.add(new Mark.Polygon(length.head(), head));
        }
        signs.forEach(corners -> marks.add(new Mark.Polygon(Role.DIRECTION_SIGN, corners)));
        return marks;
    }

    /** The areas of the head and the signs. */
    List<Box> areas() {
        List<Box> areas = new ArrayList<>();
        if (!head.isEmpty()) {
            areas.add(area(head));
        }
        signs.forEach(corners -> areas.add(area(corners)));
        return areas;
    }

    private static Box area(List<Point> corners) {
        return new Box(corners.stream().mapToDouble(Point::x).min().orElseThrow(),
                corners.stream().mapToDouble(Point::y).min().orElseThrow(),
                corners.stream().mapToDouble(Point::x).max().orElseThrow(),
                corners.stream().mapToDouble(Point::y).max().orElseThrow());
    }
}
