/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.Collection;
import java.util.List;

import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Score;

/**
 * How far things move together, in points: all of them equally far, so that none leaves the matrix.
 *
 * @param dependency to the right
 * @param influence upwards
 */
record Shift(int dependency, int influence) {

    static final Shift NONE = new Shift(0, 0);

    /** The shift that is wanted, as far as it keeps all these places in the matrix. */
    static Shift within(int dependency, int influence, Collection<Position> places) {
        return new Shift(within(dependency, places.stream().map(Position::dependency).toList()),
                within(influence, places.stream().map(Position::influence).toList()));
    }

    private static int within(int wanted, List<Score> scores) {
        int least = Score.MINIMUM - scores.stream().mapToInt(Score::points).min().orElse(Score.MINIMUM);
        int most = Score.MAXIMUM - scores.stream().mapToInt(Score::points).max().orElse(Score.MAXIMUM);
        return Math.clamp(wanted, least, most);
    }

    Position of(Position place) {
        return place.moved(dependency, influence);
    }
}
