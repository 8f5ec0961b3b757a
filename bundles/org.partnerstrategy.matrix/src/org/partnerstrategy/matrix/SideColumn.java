/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Remark;

/** What is beside the matrix: the legend, and under it the relations not placed yet. */
final class SideColumn {

    private static final int BETWEEN = 26;

    private final List<Group> groups = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    SideColumn(List<RelationDrawing> relations, List<PlacedRelation> toPlace, MarkerSizes sizes, RelationTitles titles,
            MatrixOptions options, Box column, MatrixWords words) {
        double top = column.top();
        if (options.legend()) {
            Legend legend = new Legend(column, words);
            explain(relations, sizes, legend);
            groups.add(Group.of(legend.marks()));
            top = legend.bottom() + BETWEEN;
        }
        if (!toPlace.isEmpty()) {
            ToPlaceList list = new ToPlaceList(toPlace, titles,
                    new Box(column.left(), top, column.right(), column.bottom()), words);
            groups.addAll(list.groups());
            remarks.addAll(list.remarks());
        }
    }

    private static void explain(List<RelationDrawing> relations, MarkerSizes sizes, Legend legend) {
        List<Marker> markers = relations.stream().map(RelationDrawing::marker).toList();
        List<ArrowDrawing> arrows = relations.stream().map(RelationDrawing::arrow).flatMap(Optional::stream).toList();
        legend.heading();
        legend.strategyLine();
        legend.markers(markers);
        long stale = markers.stream().filter(marker -> marker.entry().earlier().isPresent()).count();
        if (stale > 0) {
            legend.stale(stale);
        }
        if (arrows.stream().anyMatch(arrow -> !arrow.head().isEmpty())) {
            legend.arrow();
        }
        if (arrows.stream().anyMatch(arrow -> !arrow.signs().isEmpty())) {
            legend.directionSign();
        }
        if (relations.stream().anyMatch(relation -> !relation.history().spread().isEmpty())) {
            legend.spread();
        }
        if (relations.stream().anyMatch(relation -> !relation.history().trail().isEmpty())) {
            legend.trail();
        }
        if (markers.stream().map(Marker::shown).distinct().count() < markers.size()) {
            legend.sharedPlace();
        }
        List<Optional<BigDecimal>> amounts = markers.stream().map(marker -> marker.entry().amount()).toList();
        legend.sizes(sizes, amounts.contains(Optional.<BigDecimal>empty()));
    }

    List<Group> groups() {
        return groups;
    }

    /** What was shortened or left out of the list. */
    List<Remark> remarks() {
        return remarks;
    }
}
