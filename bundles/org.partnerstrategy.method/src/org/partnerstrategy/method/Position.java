/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.partnerstrategy.model.Score;

/**
 * A place in the matrix (handbook, step 2, figure 1).
 *
 * @param dependency to the right, in points 0-100
 * @param influence upwards, in points 0-100
 */
public record Position(Score dependency, Score influence) {

    /**
     * The place with that many points.
     *
     * @throws IllegalArgumentException when one of the two is not from 0 to 100
     */
    public static Position of(int dependency, int influence) {
        return new Position(Score.of(dependency), Score.of(influence));
    }

    /**
     * Reads a place such as "40,60": dependency and influence with a comma between them.
     *
     * @throws IllegalArgumentException when the text says no place in the matrix
     */
    public static Position parse(String text) {
        String[] scores = text.split(",", -1);
        if (scores.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\"");
        }
        return new Position(Score.parse(scores[0]), Score.parse(scores[1]));
    }

    /** The place that lies so many points further, stopping at the edges of the matrix. */
    public Position moved(int byDependency, int byInfluence) {
        return new Position(Score.nearest(dependency.points() + byDependency),
                Score.nearest(influence.points() + byInfluence));
    }
}
