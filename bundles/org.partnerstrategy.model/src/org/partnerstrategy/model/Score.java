/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

/**
 * A number of points from 0 to 100 on one of the matrix' axes (handbook, step 2, figure 1). A score outside these
 * bounds cannot be made.
 *
 * @param points the number of points, 0-100
 */
public record Score(int points) implements Comparable<Score> {

    /** The lowest number of points. */
    public static final int MINIMUM = 0;

    /** The highest number of points. */
    public static final int MAXIMUM = 100;

    private static final Score[] ALL = new Score[MAXIMUM + 1];

    static {
        for (int points = MINIMUM; points <= MAXIMUM; points++) {
            ALL[points] = new Score(points);
        }
    }

    /**
     * @throws IllegalArgumentException when the points are not from 0 to 100
     */
    public Score {
        if (points < MINIMUM || points > MAXIMUM) {
            throw new IllegalArgumentException(points + " is not a score from " + MINIMUM + " to " + MAXIMUM);
        }
    }

    /**
     * The score of that many points; always the same object for the same points.
     *
     * @throws IllegalArgumentException when the points are not from 0 to 100
     */
    public static Score of(int points) {
        return points < MINIMUM || points > MAXIMUM ? new Score(points) : ALL[points];
    }

    /** The score nearest to that many points: 0 for anything lower, 100 for anything higher. */
    public static Score nearest(int points) {
        return of(Math.clamp(points, MINIMUM, MAXIMUM));
    }

    /**
     * The score written in decimal digits.
     *
     * @throws IllegalArgumentException when the text is not a whole number from 0 to 100
     */
    public static Score parse(String text) {
        try {
            return of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a whole number from " + MINIMUM + " to " + MAXIMUM, e);
        }
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(points, other.points);
    }

    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
