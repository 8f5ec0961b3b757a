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
import java.util.stream.IntStream;

import org.partnerstrategy.matrix.overlay.LegendSign;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Role;

/** What is beside the matrix: the legend, and under it the relations not placed yet. */
final class SideColumn {

    private static final int BETWEEN = 26;
    private static final int HEADING = 22;
    /** What is between the matrix and what is beneath it: the words of the axis. */
    private static final int UNDER = 68;

    private final List<Group> groups = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private final Content content;
    private final PictureLayout layout;
    private double bottom;

    private SideColumn(Content content, PictureLayout layout) {
        this.content = content;
        this.layout = layout;
    }

    /**
     * What is explained and listed.
     *
     * @param relations those in the matrix
     * @param toPlace what is listed as to be placed
     * @param numbered what is listed with numbers, in their order
     * @param extra what the legend says about extra marks
     */
    record Content(List<RelationDrawing> relations, List<PlacedRelation> toPlace, List<PlacedRelation> numbered,
            boolean legend, List<LegendSign> extra, MarkerSizes sizes, RelationTitles titles,
            MatrixWords words) {
    }

    /** In a column beside the matrix, and what is numbered in those that follow. */
    static SideColumn beside(Content content, PictureLayout layout) {
        SideColumn side = new SideColumn(content, layout);
        side.bottom = layout.height();
        Box column = layout.side(0);
        double top = side.addLegend(List.of(column));
        if (!content.toPlace().isEmpty()) {
            ToPlaceList list = new ToPlaceList(content.toPlace(), content.titles(),
                    new Box(column.left(), top, column.right(), column.bottom()), content.words());
            side.groups.addAll(list.groups());
            side.remarks.addAll(list.remarks());
        }
        int first = content.legend() || !content.toPlace().isEmpty() ? 1 : 0;
        side.add(NameList.numbered(content.numbered(), content.titles(), IntStream.range(first, layout.columns())
                .mapToObj(layout::side).map(box -> new Box(box.left(), box.top(), box.right(),
                        layout.geometry().bottom())).toList()));
        return side;
    }

    /** Beneath the matrix, where nothing is left out. */
    static SideColumn beneath(Content content, PictureLayout layout) {
        SideColumn side = new SideColumn(content, layout);
        side.bottom = side.addLegend(layout.beneath(layout.geometry().bottom() + (double) UNDER, 0));
        if (!content.toPlace().isEmpty()) {
            side.groups.add(Group.of(List.of(content.words().text(Role.HEADING, new Point(PictureLayout.MARGIN,
                    side.bottom + Role.HEADING.fontSize()), Anchor.START, "toPlace.heading",
                    content.toPlace().size()))));
            side.bottom += HEADING;
            side.addBeneath(content.toPlace(), NameList::toPlace);
        }
        if (!content.numbered().isEmpty()) {
            side.addBeneath(content.numbered(), NameList::numbered);
        }
        return side;
    }

    /** A list in columns. */
    private interface Listing {
        NameList of(List<PlacedRelation> entries, RelationTitles titles, List<Box> columns);
    }

    private void addBeneath(List<PlacedRelation> entries, Listing listing) {
        double height = NameList.height(entries.size(), PictureLayout.ACROSS);
        add(listing.of(entries, content.titles(), layout.beneath(bottom, height)));
        bottom += height + BETWEEN;
    }

    private void add(NameList list) {
        groups.addAll(list.groups());
        remarks.addAll(list.remarks());
    }

    /** Answers where the next thing goes. */
    private double addLegend(List<Box> columns) {
        if (!content.legend()) {
            return columns.getFirst().top();
        }
        Legend legend = new Legend(columns, content.words());
        explain(content.relations(), content.sizes(), legend);
        content.extra().forEach(legend::extra);
        groups.add(Group.of(legend.marks()));
        return legend.bottom() + BETWEEN;
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
        arrows.stream().filter(arrow -> !arrow.head().isEmpty()).findFirst()
                .ifPresent(arrow -> legend.arrow(arrow.length()));
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

    /** How far down the picture reaches with it, in pixels. */
    double bottom() {
        return bottom;
    }

    List<Group> groups() {
        return groups;
    }

    /** What was shortened or left out of the list. */
    List<Remark> remarks() {
        return remarks;
    }
}
