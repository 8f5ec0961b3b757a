/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.label.Label;
import org.partnerstrategy.matrix.label.LabelPlacer;
import org.partnerstrategy.matrix.label.LabelShapes;
import org.partnerstrategy.matrix.label.PlacedLabel;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.scene.Spot;

/** The partners' names beside their markers. When there is no room for all, the largest amounts keep their names. */
final class Names {

    private static final double FROM_EDGE = 2;
    private static final double BASE_LINE = 1.5;

    private final List<RelationDrawing> relations;
    private final Map<String, PlacedLabel> placed;

    Names(List<RelationDrawing> relations, Crowd crowd, EmptyMatrix background, MatrixGeometry geometry,
            Map<String, Spot> previous) {
        this.relations = relations;
        TellingNames telling = new TellingNames(relations.stream().map(one -> one.marker().entry().name()).toList());
        List<Box> obstacles = Stream.concat(background.obstacles().stream(),
                relations.stream().flatMap(relation -> relation.obstacles().stream())).toList();
        List<Segment> lines = Stream.concat(background.lines().stream(),
                relations.stream().flatMap(relation -> relation.lines().stream())).toList();
        List<Label> labels = relations.stream().map(RelationDrawing::marker)
                .sorted(Comparator.comparing(Names::amount).reversed())
                .map(marker -> label(marker, crowd, telling)).toList();
        placed = new LabelPlacer(geometry.box().grown(-FROM_EDGE), obstacles, lines).place(labels, previous).stream()
                .collect(Collectors.toMap(label -> label.label().id(), Function.identity()));
    }

    private static BigDecimal amount(Marker marker) {
        return marker.entry().amount().orElse(BigDecimal.ZERO);
    }

    private static Label label(Marker marker, Crowd crowd, TellingNames telling) {
        String name = marker.entry().name();
        LabelShapes shapes = crowd.isNumbered()
                ? LabelShapes.of(crowd.numbers().get(marker.entry().id()).toString())
                : LabelShapes.of(name, telling.of(name));
        return new Label(marker.entry().id(), marker.centre(), marker.radius(), shapes);
    }

    List<Group> groups() {
        return relations.stream().filter(relation -> placed.containsKey(id(relation)))
                .map(relation -> relation.titled(marks(placed.get(id(relation))))).toList();
    }

    Map<String, Spot> spots() {
        return placed.values().stream()
                .collect(Collectors.toMap(label -> label.label().id(), PlacedLabel::spot));
    }

    /** Which names are shortened or left out, in the order of the relations. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (RelationDrawing relation : relations) {
            String name = relation.marker().entry().name();
            PlacedLabel label = placed.get(id(relation));
            if (label == null) {
                remarks.add(new Remark(Remark.Kind.LEFT_OUT, name));
            } else if (!label.text().whole()) {
                remarks.add(new Remark(Remark.Kind.SHORTENED, name));
            }
        }
        return remarks;
    }

    private static String id(RelationDrawing relation) {
        return relation.marker().entry().id();
    }

    private static List<Mark> marks(PlacedLabel label) {
        List<Mark> marks = new ArrayList<>();
        label.leader().ifPresent(leader -> marks.add(Mark.Polyline.of(Role.LEADER, leader)));
        Anchor anchor = anchor(label);
        Box box = label.box();
        double x = switch (anchor) {
            case START -> box.left();
            case MIDDLE -> (box.left() + box.right()) / 2;
            case END -> box.right();
        };
        marks.add(new Mark.Text(Role.LABEL, new Point(x, box.top() + Role.LABEL.fontSize() - BASE_LINE), anchor, 0,
                label.text().lines()));
        return marks;
    }

    /** Lines begin or end on the side of the marker. */
    private static Anchor anchor(PlacedLabel label) {
        double x = label.label().centre().x();
        if (label.box().left() >= x) {
            return Anchor.START;
        }
        return label.box().right() <= x ? Anchor.END : Anchor.MIDDLE;
    }
}
