/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;

/**
 * A relation at its place in the picture.
 *
 * @param entry the relation
 * @param placement where it is now
 * @param shown the position that the picture shows
 * @param above whether that position lies on or above the strategy line
 * @param centre where the marker lies
 * @param radius of the marker in pixels
 */
record Marker(PlacedRelation entry, Placement placement, Position shown, boolean above, Point centre, double radius) {

    /** A marker for each relation that was assessed, in their order. */
    static List<Marker> of(List<PlacedRelation> entries, View view, StrategyLine line, MarkerSizes sizes,
            MatrixGeometry geometry) {
        Map<Position, List<PlacedRelation>> byPlace = entries.stream().filter(entry -> entry.placement().isPresent())
                .collect(Collectors.groupingBy(entry -> shown(entry, view), LinkedHashMap::new, Collectors.toList()));
        List<Marker> markers = new ArrayList<>();
        byPlace.forEach((place, sharing) -> {
            double smallest = sharing.stream().mapToDouble(entry -> sizes.radius(entry.amount())).min().orElseThrow();
            List<Point> centres = SharedPlaces.around(geometry.point(place), sharing.size(), smallest);
            for (int i = 0; i < sharing.size(); i++) {
                PlacedRelation entry = sharing.get(i);
                markers.add(new Marker(entry, entry.placement().orElseThrow(), place, line.marginOf(place).isAbove(),
                        centres.get(i), sizes.radius(entry.amount())));
            }
        });
        markers.sort(Comparator.comparingInt(marker -> marker.entry().order()));
        return markers;
    }

    private static Position shown(PlacedRelation entry, View view) {
        Position now = entry.placement().orElseThrow().position();
        return view == View.DESIRED ? entry.arrow().map(Arrow::to).orElse(now) : now;
    }
}
