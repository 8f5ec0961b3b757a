/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextWidths;
import org.partnerstrategy.model.Goal;

/**
 * The empty matrix of a goal as all pictures have it: zones, axes, thresholds and the strategy line (handbook, figure
 * 1), at the place where diagrams have it.
 *
 * @param marks what is drawn, in this order
 */
public record Ground(List<Mark> marks) {

    private static final Set<Level> LEVELS = EnumSet.of(Level.MATRIX, Level.OVERLAY);
    private static final int FROM_EDGE = 5;
    private static final int UNDER_POINTS = 24;

    public Ground {
        marks = List.copyOf(marks);
    }

    /**
     * The ground of a goal's matrix.
     *
     * @param language of its words
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public static Ground of(Goal goal, Locale language) {
        return of(goal, language, List.of(), false);
    }

    /**
     * The same with the marks of plug-ins, and with how far assessors lie apart.
     *
     * @param language of its words
     * @param overlays the marks that are shown
     * @param spread whether a soft shape shows the region of each relation on which assessors differ
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public static Ground of(Goal goal, Locale language, List<Overlay> overlays, boolean spread) {
        MatrixOptions options = MatrixOptions.in(language).showing(View.NOW).with(Part.SPREAD, spread)
                .without(Part.LEGEND).sized(DiagramGeometry.MATRIX.pixelsPerPoint()).without(Part.HEADING)
                .without(Part.NAMES).without(Part.TO_PLACE);
        for (Overlay overlay : overlays) {
            options = options.with(overlay, true);
        }
        MatrixScene scene = MatrixScenes.of(goal, options);
        double right = DiagramGeometry.MATRIX.left() - scene.geometry().left();
        double down = DiagramGeometry.MATRIX.top() - scene.geometry().top();
        return new Ground(upright(scene.layers().stream().flatMap(layer -> layer.groups().stream()
                .flatMap(group -> group.marks().stream())
                .filter(mark -> LEVELS.contains(layer.level()) || mark.role() == Role.SPREAD))
                .map(mark -> moved(mark, right, down)).toList()));
    }

    /** What names should not cover: the words within the matrix. */
    List<Box> obstacles() {
        return marks.stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).map(Ground::area).toList();
    }

    /** What names should rather not cover: the strategy line and the thresholds. */
    List<Segment> lines() {
        List<Segment> lines = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Polyline line && (line.role() == Role.STRATEGY_LINE || line.role() == Role.CUT)) {
                for (int i = 1; i < line.points().size(); i++) {
                    lines.add(new Segment(line.points().get(i - 1), line.points().get(i)));
                }
            }
        }
        return lines;
    }

    private static Box area(Mark.Text text) {
        double width = text.lines().stream().mapToDouble(line -> TextWidths.of(line, text.role().fontSize())).max()
                .orElse(0);
        double left = text.at().x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double top = text.at().y() - text.role().fontSize();
        return new Box(left, top, left + width, top + text.lines().size() * text.role().lineHeight());
    }

    private static Mark moved(Mark mark, double right, double down) {
        return switch (mark) {
            case Mark.Rectangle it -> new Mark.Rectangle(it.role(), new Box(it.box().left() + right,
                    it.box().top() + down, it.box().right() + right, it.box().bottom() + down));
            case Mark.Circle it -> new Mark.Circle(it.role(), moved(it.centre(), right, down), it.radius());
            case Mark.Polygon it -> new Mark.Polygon(it.role(), moved(it.corners(), right, down));
            case Mark.Polyline it -> new Mark.Polyline(it.role(), moved(it.points(), right, down));
            case Mark.Strokes it -> new Mark.Strokes(it.role(), it.segments().stream().map(segment ->
                    new Segment(moved(segment.from(), right, down), moved(segment.to(), right, down))).toList());
            case Mark.Text it -> new Mark.Text(it.role(), moved(it.at(), right, down), it.anchor(), it.angle(),
                    it.lines());
        };
    }

    private static List<Point> moved(List<Point> points, double right, double down) {
        return points.stream().map(point -> moved(point, right, down)).toList();
    }

    private static Point moved(Point point, double right, double down) {
        return new Point(point.x() + right, point.y() + down);
    }

    /** What cannot be turned in a diagram that is exported is upright. */
    private static List<Mark> upright(List<Mark> marks) {
        double lineEnd = marks.stream().filter(mark -> mark.role() == Role.STRATEGY_LINE)
                .map(Mark.Polyline.class::cast).mapToDouble(line -> line.points().getLast().y()).findFirst().orElse(0);
        return marks.stream().map(mark -> mark instanceof Mark.Text text && text.angle() != 0
                ? new Mark.Text(text.role(), upright(text, lineEnd), Mark.Anchor.START, 0, text.lines()) : mark)
                .toList();
    }

    /** The words of the vertical axis are beside its ends and above it; the name of the line beside its right end. */
    private static Point upright(Mark.Text text, double lineEnd) {
        MatrixGeometry matrix = DiagramGeometry.MATRIX;
        return switch (text.role()) {
            case STRATEGY_LINE_NAME -> new Point(matrix.right() + FROM_EDGE, lineEnd + FROM_EDGE);
            case AXIS_NAME -> new Point(FROM_EDGE, matrix.top() - 5 * FROM_EDGE);
            default -> new Point(FROM_EDGE, text.anchor() == Mark.Anchor.END ? matrix.top() + UNDER_POINTS
                    : matrix.bottom() - UNDER_POINTS / 2);
        };
    }
}
