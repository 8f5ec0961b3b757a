/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;

/**
 * The rows from which the chart of a goal is drawn.
 *
 * @param goal the goal
 * @param sheet the sheet with the rows
 * @param top the index of the first row
 * @param relations those of the rows; the ones on or above the strategy line come first
 * @param above how many those are
 */
record ChartRows(Goal goal, String sheet, int top, List<Relation> relations, int above) {

    private static final int PARTNERS = 1;
    private static final int DEPENDENCIES = 2;
    private static final int INFLUENCES = 3;
    private static final int ROOM_FOR_NAMES = 70;

    int size() {
        return relations.size();
    }

    /** Whether a point lies so far to the right that its name would not fit behind it. */
    boolean isAtTheRight(int index) {
        return points(relations.get(index), DEPENDENCIES) > ROOM_FOR_NAMES;
    }

    /** The cell with the name of the partner of a row. */
    CellReference name(int index) {
        return new CellReference(sheet, top + index, PARTNERS, true, true);
    }

    /** The horizontal places of some rows. */
    XDDFNumericalDataSource<Double> dependencies(int from, int to) {
        return source(from, to, DEPENDENCIES);
    }

    /** The vertical places of some rows. */
    XDDFNumericalDataSource<Double> influences(int from, int to) {
        return source(from, to, INFLUENCES);
    }

    private XDDFNumericalDataSource<Double> source(int from, int to, int column) {
        Double[] points = relations.subList(from, to).stream().map(relation -> points(relation, column))
                .toArray(Double[]::new);
        String range = new CellRangeAddress(top + from, top + to - 1, column, column).formatAsString(sheet, true);
        return XDDFDataSourcesFactory.fromArray(points, range, column);
    }

    private static Double points(Relation relation, int column) {
        Position place = Placement.now(relation).orElseThrow().position();
        return (double) (column == DEPENDENCIES ? place.dependency() : place.influence()).points();
    }
}
