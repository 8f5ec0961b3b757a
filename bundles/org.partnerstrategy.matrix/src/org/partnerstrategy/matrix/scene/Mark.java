/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

import java.util.List;

/** Something that can be drawn. Places and sizes are in pixels. */
public sealed interface Mark {

    /** What the mark stands for. */
    Role role();

    /** The same so many pixels further to the right. */
    default Mark moved(double right) {
        return moved(right, 0);
    }

    /** The same so many pixels further to the right and down. */
    default Mark moved(double right, double down) {
        return switch (this) {
            case Rectangle(Role role, Box box) -> new Rectangle(role, new Box(box.left() + right, box.top() + down,
                    box.right() + right, box.bottom() + down));
            case Circle(Role role, Point centre, double radius) -> new Circle(role, centre.moved(right, down), radius);
            case Polygon(Role role, List<Point> corners) -> new Polygon(role, moved(corners, right, down));
            case Polyline(Role role, List<Point> points) -> new Polyline(role, moved(points, right, down));
            case Strokes(Role role, List<Segment> segments) -> new Strokes(role, segments.stream().map(segment ->
                    new Segment(segment.from().moved(right, down), segment.to().moved(right, down))).toList());
            case Text text -> new Text(text.role(), text.at().moved(right, down), text.anchor(), text.angle(),
                    text.lines());
        };
    }

    private static List<Point> moved(List<Point> points, double right, double down) {
        return points.stream().map(point -> point.moved(right, down)).toList();
    }

    /** A filled or outlined box. */
    record Rectangle(Role role, Box box) implements Mark {
    }

    /** A filled or outlined circle. */
    record Circle(Role role, Point centre, double radius) implements Mark {
    }

    /** A closed shape with straight edges. */
    record Polygon(Role role, List<Point> corners) implements Mark {

        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /** A line through two or more places. */
    record Polyline(Role role, List<Point> points) implements Mark {

        public Polyline {
            points = List.copyOf(points);
        }

        /** A straight line. */
        public static Polyline of(Role role, Segment segment) {
            return new Polyline(role, List.of(segment.from(), segment.to()));
        }
    }

    /** Many straight lines that belong together. */
    record Strokes(Role role, List<Segment> segments) implements Mark {

        public Strokes {
            segments = List.copyOf(segments);
        }
    }

    /**
     * Letters.
     *
     * @param role what the text stands for; it says the size of the letters too
     * @param at the place on the base line of the first line
     * @param anchor which part of each line lies at that place
     * @param angle how far the text is turned around that place, clockwise, in degrees
     * @param lines one or more; a line that ends with a space was broken there
     */
    record Text(Role role, Point at, Anchor anchor, double angle, List<String> lines) implements Mark {

        public Text {
            lines = List.copyOf(lines);
        }

        /** One upright line. */
        public static Text of(Role role, Point at, Anchor anchor, String line) {
            return new Text(role, at, anchor, 0, List.of(line));
        }

        /** The text without its line breaks. */
        public String words() {
            return String.join("", lines);
        }
    }

    /** Which part of a line of text lies at its place. */
    enum Anchor {
        START, MIDDLE, END
    }
}
