/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Segment;

/** What the names of zones and of the strategy line should not cover: lines, markers, arrows, and each other. */
final class Obstacles {

    private final List<Segment> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    Obstacles(List<RelationDrawing> relations) {
        relations.forEach(relation -> {
            boxes.addAll(relation.obstacles());
            relation.arrow().flatMap(ArrowDrawing::shaft).ifPresent(lines::add);
        });
    }

    void addLines(List<Segment> more) {
        lines.addAll(more);
    }

    void addBoxes(List<Box> more) {
        boxes.addAll(more);
    }

    /**
     * The place that covers least.
     *
     * @param places the most welcome first
     * @param areas what a thing covers in a place
     */
    <T> T leastCovering(List<T> places, Function<T, List<Box>> areas) {
        T best = places.getFirst();
        long least = Long.MAX_VALUE;
        for (T place : places) {
            long covered = covered(areas.apply(place));
            if (covered < least) {
                best = place;
                least = covered;
            }
        }
        return best;
    }

    private long covered(List<Box> areas) {
        return lines.stream().filter(line -> areas.stream().anyMatch(area -> area.isCrossedBy(line))).count()
                + boxes.stream().filter(box -> areas.stream().anyMatch(box::overlaps)).count();
    }
}
