/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.label.Label;
import org.partnerstrategy.matrix.label.LabelPlacer;
import org.partnerstrategy.matrix.label.LabelShapes;
import org.partnerstrategy.matrix.label.PlacedLabel;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextBlock;

/**
 * Where the names of the markers in a diagram lie: where the pictures of the matrix would put them, so that they cover
 * neither each other nor a marker.
 */
public final class MarkerNames {

    /** Letters of a diagram can be this much wider than those of a picture. */
    private static final double WIDER = 1.2;
    private static final double FROM_EDGE = 2;

    private MarkerNames() {
    }

    /**
     * A marker that has a name.
     *
     * @param id the identity of what it shows
     * @param name its name
     * @param box where it lies, in pixels
     */
    public record Marker(String id, String name, Box box) {

        private Point centre() {
            return new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
        }

        private double radius() {
            return box.width() / 2;
        }
    }

    /**
     * The places for names, by the identity of the marker. A marker for whose name there is no room has none.
     *
     * @param ground on which they lie
     * @param markers that have names
     * @param others that have none, but may not be covered
     * @param arrows that should rather not be covered
     */
    public static Map<String, PlacedLabel> place(Ground ground, List<Marker> markers, List<Box> others,
            List<Segment> arrows) {
        List<Box> obstacles = new ArrayList<>(ground.obstacles());
        markers.forEach(marker -> obstacles.add(marker.box()));
        obstacles.addAll(others);
        List<Segment> lines = new ArrayList<>(ground.lines());
        lines.addAll(arrows);
        List<Label> labels = markers.stream().sorted(Comparator.comparingDouble(Marker::radius).reversed())
                .map(marker -> new Label(marker.id(), marker.centre(), marker.radius(), shapes(marker.name())))
                .toList();
        return new LabelPlacer(DiagramGeometry.MATRIX.box().grown(-FROM_EDGE), obstacles, lines).place(labels, Map.of())
                .stream().collect(Collectors.toMap(label -> label.label().id(), Function.identity()));
    }

    /** A diagram cannot cut a name off, so there are no brief ones. */
    private static LabelShapes shapes(String name) {
        return new LabelShapes(LabelShapes.of(name).usual().stream().map(text -> new TextBlock(text.lines(),
                text.width() * WIDER, text.height() * WIDER, text.whole())).toList(), Optional.empty());
    }
}
