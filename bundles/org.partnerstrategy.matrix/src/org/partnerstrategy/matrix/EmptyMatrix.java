/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Remark;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.matrix.text.TextBlock;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.StrategyLine;

/** The empty matrix: zones with their names, thresholds, axes and strategy line (handbook, figure 1). */
final class EmptyMatrix {

    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Segment> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    EmptyMatrix(Cuts cuts, StrategyLine strategyLine, MatrixGeometry geometry, MatrixWords words, Obstacles others,
            boolean patterns) {
        List<Mark> names = new ArrayList<>();
        lines.addAll(StrategyLineDrawing.segments(strategyLine, geometry));
        others.addLines(lines);
        for (ZoneDrawing zone : ZoneDrawing.of(cuts, geometry)) {
            marks.addAll(zone.ground(patterns));
            addName(zone, words, names, others);
        }
        AxesDrawing axes = new AxesDrawing(cuts, geometry, words);
        others.addBoxes(obstacles);
        others.addLines(axes.cutLines());
        StrategyLineDrawing line = new StrategyLineDrawing(strategyLine, geometry, words.of("line.name"), others);
        marks.addAll(names);
        marks.addAll(axes.marks());
        marks.addAll(line.marks());
        obstacles.addAll(line.area());
        lines.addAll(axes.cutLines());
    }

    private void addName(ZoneDrawing zone, MatrixWords words, List<Mark> names, Obstacles others) {
        TextBlock name = zone.name(words.language());
        boolean fits = zone.holds(name);
        if (fits) {
            Box area = zone.area(name, others);
            names.add(zone.text(name, area));
            obstacles.add(area);
        }
        if (!fits || !name.whole()) {
            remarks.add(new Remark(fits ? Remark.Kind.SHORTENED : Remark.Kind.LEFT_OUT,
                    zone.zone().label().in(words.language())));
        }
    }

    List<Mark> marks() {
        return marks;
    }

    /** What names of partners may not cover. */
    List<Box> obstacles() {
        return obstacles;
    }

    /** What names of partners should rather not cover. */
    List<Segment> lines() {
        return lines;
    }

    /** Which names of zones are shortened or left out. */
    List<Remark> remarks() {
        return remarks;
    }
}
