/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.TextWidths;

/** Finds things in scenes. */
record SceneReader(MatrixScene scene) {

    static final Locale DUTCH = Locale.of("nl");

    Stream<Group> groups(Layer.Level level) {
        return scene.layers().stream().filter(layer -> layer.level() == level)
                .flatMap(layer -> layer.groups().stream());
    }

    Group group(Layer.Level level, String relation) {
        return groups(level).filter(group -> group.relation().stream().anyMatch(relation::equals)).findFirst()
                .orElseThrow();
    }

    Stream<Mark> marks(Role role) {
        return scene.layers().stream().flatMap(layer -> layer.groups().stream())
                .flatMap(group -> group.marks().stream()).filter(mark -> mark.role() == role);
    }

    List<String> texts() {
        return scene.layers().stream().flatMap(layer -> layer.groups().stream())
                .flatMap(group -> group.marks().stream()).filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words()).toList();
    }

    Point marker(String relation) {
        return ((Mark.Circle) group(Layer.Level.MARKER, relation).marks().getFirst()).centre();
    }

    double radius(String relation) {
        return ((Mark.Circle) group(Layer.Level.MARKER, relation).marks().getFirst()).radius();
    }

    /** The corners of the heads and signs of a relation; the first corner of each is its point. */
    List<List<Point>> triangles(String relation, Role role) {
        return group(Layer.Level.DEVELOPMENT, relation).marks().stream().filter(mark -> mark.role() == role)
                .map(mark -> ((Mark.Polygon) mark).corners()).toList();
    }

    /** The areas of the names in the matrix, measured anew. */
    List<Box> nameAreas() {
        return groups(Layer.Level.LABEL).flatMap(group -> group.marks().stream())
                .filter(mark -> mark.role() == Role.LABEL).map(mark -> area((Mark.Text) mark)).toList();
    }

    private static Box area(Mark.Text text) {
        int size = text.role().fontSize();
        double width = text.lines().stream().mapToDouble(line -> TextWidths.of(line.stripTrailing(), size)).max()
                .orElseThrow();
        double left = text.at().x() - switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        double ascent = size * 0.75;
        double descent = size * 0.22;
        return new Box(left, text.at().y() - ascent, left + width,
                text.at().y() + (text.lines().size() - 1) * text.role().lineHeight() + descent);
    }

    /** The areas of all markers, arrow heads and direction signs. */
    List<Box> signAreas() {
        return Stream.concat(groups(Layer.Level.MARKER), groups(Layer.Level.DEVELOPMENT))
                .flatMap(group -> group.marks().stream())
                .filter(mark -> mark.role() != Role.ARROW && mark.role() != Role.SHORT_ARROW)
                .map(SceneReader::signArea).toList();
    }

    private static Box signArea(Mark mark) {
        return switch (mark) {
            case Mark.Circle circle -> Box.around(circle.centre(), circle.radius());
            case Mark.Polygon polygon -> polygon.corners().stream().map(corner -> Box.around(corner, 0))
                    .reduce((one, other) -> new Box(Math.min(one.left(), other.left()),
                            Math.min(one.top(), other.top()), Math.max(one.right(), other.right()),
                            Math.max(one.bottom(), other.bottom())))
                    .orElseThrow();
            default -> throw new IllegalArgumentException(mark.toString());
        };
    }
}
