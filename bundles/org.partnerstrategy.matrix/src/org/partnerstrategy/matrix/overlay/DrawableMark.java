/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.overlay;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Point;

/** Knows which marks can be drawn: they have a role, places that are numbers, and letters of some size. */
final class DrawableMark {

    private DrawableMark() {
    }

    /**
     * @throws IllegalArgumentException when the mark cannot be drawn
     */
    static void require(Mark mark) {
        boolean hasPlaces = numbers(mark).allMatch(Double::isFinite);
        boolean hasLetters = !(mark instanceof Mark.Text text)
                || text.role().fontSize() > 0 && text.anchor() != null && !text.lines().isEmpty();
        if (mark.role() == null || !hasPlaces || !hasLetters) {
            throw new IllegalArgumentException(mark.toString());
        }
    }

    private static DoubleStream numbers(Mark mark) {
        return switch (mark) {
        case Mark.Rectangle rectangle -> numbers(rectangle.box());
        case Mark.Circle circle -> DoubleStream.concat(numbers(Stream.of(circle.centre())),
                DoubleStream.of(circle.radius()));
        case Mark.Polygon polygon -> numbers(polygon.corners().stream());
        case Mark.Polyline line -> numbers(line.points().stream());
        case Mark.Strokes strokes -> numbers(strokes.segments().stream()
                .flatMap(segment -> Stream.of(segment.from(), segment.to())));
        case Mark.Text text -> DoubleStream.concat(numbers(Stream.of(text.at())), DoubleStream.of(text.angle()));
        };
    }

    private static DoubleStream numbers(Box box) {
        return DoubleStream.of(box.left(), box.top(), box.right(), box.bottom());
    }

    private static DoubleStream numbers(Stream<Point> points) {
        return points.flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()));
    }
}
