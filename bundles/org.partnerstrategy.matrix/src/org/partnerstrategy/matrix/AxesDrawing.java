/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.ArrayList;
import java.util.List;

import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.scene.Segment;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.model.Score;

/**
 * The axes with the words at their ends, the frame and the thresholds (handbook, step 2, figure 1).
 */
record AxesDrawing(Cuts cuts, MatrixGeometry geometry, MatrixWords words) {

    private static final int POINTS = 18;
    private static final int WORDS = 44;
    private static final double UPWARDS = -90;
    /** A number nearer to the end of the axis than this would touch the number there, in points. */
    private static final int NEAR_END = 4;

    List<Segment> cutLines() {
        double x = geometry.x(cuts.dependency());
        double y = geometry.y(cuts.influence());
        return List.of(new Segment(new Point(x, geometry.top()), new Point(x, geometry.bottom())),
                new Segment(new Point(geometry.left(), y), new Point(geometry.right(), y)));
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        cutLines().forEach(cut -> marks.add(Mark.Polyline.of(Role.CUT, cut)));
        marks.add(new Mark.Rectangle(Role.FRAME, geometry.box()));
        addHorizontal(marks);
        addVertical(marks);
        return marks;
    }

    private void addHorizontal(List<Mark> marks) {
        double y = geometry.bottom() + WORDS;
        marks.add(words.text(Role.AXIS_END, new Point(geometry.left(), y), Anchor.START, "axis.low"));
        marks.add(words.text(Role.AXIS_NAME, new Point((geometry.left() + geometry.right()) / 2.0, y), Anchor.MIDDLE,
                "axis.dependency"));
        marks.add(words.text(Role.AXIS_END, new Point(geometry.right(), y), Anchor.END, "axis.high"));
        for (Score score : marked(cuts.dependency())) {
            marks.add(Mark.Text.of(Role.AXIS_POINTS, new Point(geometry.x(score), geometry.bottom() + POINTS + 4.0),
                    Anchor.MIDDLE, score.toString()));
        }
    }

    private void addVertical(List<Mark> marks) {
        double x = geometry.left() - WORDS + 4.0;
        marks.add(upwards(Role.AXIS_END, new Point(x, geometry.bottom()), Anchor.START, "axis.low"));
        marks.add(upwards(Role.AXIS_NAME, new Point(x, (geometry.top() + geometry.bottom()) / 2.0), Anchor.MIDDLE,
                "axis.influence"));
        marks.add(upwards(Role.AXIS_END, new Point(x, geometry.top()), Anchor.END, "axis.high"));
        for (Score score : marked(cuts.influence())) {
            marks.add(Mark.Text.of(Role.AXIS_POINTS, new Point(geometry.left() - POINTS / 2.0, geometry.y(score) + 4.0),
                    Anchor.END, score.toString()));
        }
    }

    private Mark upwards(Role role, Point at, Anchor anchor, String key) {
        return new Mark.Text(role, at, anchor, UPWARDS, List.of(words.of(key)));
    }

    private static List<Score> marked(Score cut) {
        List<Score> scores = new ArrayList<>(List.of(Score.of(Score.MINIMUM), Score.of(Score.MAXIMUM)));
        if (cut.points() >= Score.MINIMUM + NEAR_END && cut.points() <= Score.MAXIMUM - NEAR_END) {
            scores.add(1, cut);
        }
        return scores;
    }
}
