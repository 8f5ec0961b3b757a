/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.Fitting;
import org.partnerstrategy.matrix.text.TextBlock;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Zone;

/**
 * A zone: its tint, its pattern, and its name in its outer corner.
 *
 * @param zone the zone
 * @param box where it lies; without area when a threshold lies at the edge
 */
record ZoneDrawing(Zone zone, Box box) {

    private static final int PATTERN_DISTANCE = 16;
    private static final int INSET = 12;
    private static final int MOST_LINES = 2;

    static List<ZoneDrawing> of(Cuts cuts, MatrixGeometry geometry) {
        List<ZoneDrawing> drawings = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            double x = geometry.x(cuts.dependency());
            double y = geometry.y(cuts.influence());
            Box all = geometry.box();
            Box box = new Box(zone.hasHighDependency() ? x : all.left(), zone.hasHighInfluence() ? all.top() : y,
                    zone.hasHighDependency() ? all.right() : x, zone.hasHighInfluence() ? y : all.bottom());
            if (box.width() > 0 && box.height() > 0) {
                drawings.add(new ZoneDrawing(zone, box));
            }
        }
        return drawings;
    }

    /**
     * What is drawn under all else.
     *
     * @param patterns whether hatching tells it apart without colour
     */
    List<Mark> ground(boolean patterns) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rectangle(role("ZONE"), box));
        if (patterns) {
            addPattern(marks);
        }
        return marks;
    }

    private void addPattern(List<Mark> marks) {
        switch (zone) {
            case LEVERAGE -> marks.add(new Mark.Strokes(role("PATTERN"), rising()));
            case STRATEGIC -> marks.add(new Mark.Strokes(role("PATTERN"), falling()));
            case BOTTLENECK -> marks.add(new Mark.Strokes(role("PATTERN"), level()));
            case ROUTINE -> { }
        }
    }

    TextBlock name(Locale language) {
        return new Fitting(role("NAME"), box.width() - 2 * INSET).within(zone.label().in(language), MOST_LINES);
    }

    /** Whether the name can be in the zone at all. */
    boolean holds(TextBlock name) {
        return name.width() <= box.width() - INSET && name.height() <= box.height() - INSET;
    }

    /**
     * The area that the name covers: in the outer corner, or in the corner where it is least in the way of anything.
     */
    Box area(TextBlock name, Obstacles obstacles) {
        boolean right = zone.hasHighDependency();
        boolean top = zone.hasHighInfluence();
        return obstacles.leastCovering(List.of(area(name, right, top), area(name, !right, top), area(name, right, !top),
                area(name, !right, !top)), List::of);
    }

    private Box area(TextBlock name, boolean right, boolean top) {
        double x = right ? box.right() - INSET - name.width() : box.left() + INSET;
        double y = top ? box.top() + INSET : box.bottom() - INSET - name.height();
        return new Box(x, y, x + name.width(), y + name.height());
    }

    Mark text(TextBlock name, Box area) {
        Role role = role("NAME");
        boolean right = area.right() == box.right() - INSET;
        return new Mark.Text(role, new Point(right ? area.right() : area.left(), area.top() + role.fontSize()),
                right ? Anchor.END : Anchor.START, 0, name.lines());
    }

    private Role role(String part) {
        return Role.valueOf(zone.name() + "_" + part);
    }

    private List<Segment> rising() {
        List<Segment> segments = new ArrayList<>();
        for (double sum = box.left() + box.top() + PATTERN_DISTANCE / 2.0; sum < box.right() + box.bottom(); sum +=
                PATTERN_DISTANCE) {
            double from = Math.max(box.left(), sum - box.bottom());
            double to = Math.min(box.right(), sum - box.top());
            segments.add(new Segment(new Point(from, sum - from), new Point(to, sum - to)));
        }
        return segments;
    }

    private List<Segment> falling() {
        List<Segment> segments = new ArrayList<>();
        for (double difference = box.left() - box.bottom() + PATTERN_DISTANCE / 2.0; difference < box.right()
                - box.top(); difference += PATTERN_DISTANCE) {
            double from = Math.max(box.left(), difference + box.top());
            double to = Math.min(box.right(), difference + box.bottom());
            segments.add(new Segment(new Point(from, from - difference), new Point(to, to - difference)));
        }
        return segments;
    }

    private List<Segment> level() {
        List<Segment> segments = new ArrayList<>();
        for (double y = box.top() + PATTERN_DISTANCE / 2.0; y < box.bottom(); y += PATTERN_DISTANCE / 2.0) {
            segments.add(new Segment(new Point(box.left(), y), new Point(box.right(), y)));
        }
        return segments;
    }
}
