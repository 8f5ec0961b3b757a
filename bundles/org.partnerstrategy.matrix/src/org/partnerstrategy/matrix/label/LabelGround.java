/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.label;

import java.util.List;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Segment;

/** Where names may lie and what is in their way: obstacles, lines, and the names that lie there already. */
final class LabelGround {

    private static final double ALL = Double.POSITIVE_INFINITY;
    private static final double LINE_PIECE = 30;
    private static final double CROSSED_LINE = 5;
    private static final double CROSSED_LEADER = 18;
    private static final double LEADER_OVER_OBSTACLE = 40;
    private static final double LEADER_OVER_LABEL = 30;
    /** Room between two names, in pixels. */
    private static final double GAP = 1.5;

    private final Box area;
    private final NearbyIndex<Box> obstacles;
    private final NearbyIndex<Segment> lines;
    private final NearbyIndex<Box> labels;
    private final NearbyIndex<Segment> leaders;

    LabelGround(Box area, List<Box> obstacles, List<Segment> lines) {
        this.area = area;
        this.obstacles = new NearbyIndex<>(area);
        this.lines = new NearbyIndex<>(area);
        this.labels = new NearbyIndex<>(area);
        this.leaders = new NearbyIndex<>(area);
        obstacles.forEach(box -> this.obstacles.add(box, box));
        lines.forEach(this::addPieces);
    }

    /** Short pieces lie in few cells, and the more of them a name covers the worse it is. */
    private void addPieces(Segment line) {
        int pieces = (int) Math.ceil(line.length() / LINE_PIECE);
        for (int i = 0; i < pieces; i++) {
            Segment piece = new Segment(line.from().towards(line.to(), (double) i / pieces),
                    line.from().towards(line.to(), (i + 1.0) / pieces));
            lines.add(piece, piece.bounds());
        }
    }

    /** Which part of the area so many square pixels are. */
    double share(double squarePixels) {
        return squarePixels / (area.width() * area.height());
    }

    void add(PlacedLabel label) {
        labels.add(label.box(), label.box());
        label.leader().ifPresent(leader -> leaders.add(leader, leader.bounds()));
    }

    void remove(PlacedLabel label) {
        labels.remove(label.box(), label.box());
        label.leader().ifPresent(leader -> leaders.remove(leader, leader.bounds()));
    }

    /** Whether a name can lie here without covering anything. */
    boolean isFree(Box box) {
        return area.contains(box) && obstacles.isFree(box) && labels.isFree(box.grown(GAP));
    }

    /**
     * What a name here would spoil, in pixels of distance that one would go to avoid it.
     *
     * @param enough from where on the exact number does not matter
     */
    double spoils(PlacedLabel label, double enough) {
        Box box = label.box();
        double covered = CROSSED_LINE * lines.count(box, enough / CROSSED_LINE, box::isCrossedBy);
        covered += CROSSED_LEADER * leaders.count(box, (enough - covered) / CROSSED_LEADER, box::isCrossedBy);
        return covered >= enough || label.leader().isEmpty() ? covered
                : covered + spoiltBy(label.leader().get(), label.label());
    }

    private double spoiltBy(Segment leader, Label label) {
        Box own = Box.around(label.centre(), 1);
        Box bounds = leader.bounds();
        return LEADER_OVER_OBSTACLE * obstacles.count(bounds, ALL, box -> !box.overlaps(own) && box.isCrossedBy(leader))
                + LEADER_OVER_LABEL * labels.count(bounds, ALL, box -> box.isCrossedBy(leader))
                + CROSSED_LEADER * leaders.count(bounds, ALL, leader::crosses);
    }
}
