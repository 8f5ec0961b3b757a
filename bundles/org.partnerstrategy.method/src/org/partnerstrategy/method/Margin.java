/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.partnerstrategy.model.text.Rounding;

/**
 * How far a place lies above the strategy line; negative below it (handbook, step 3). Kept as a fraction, so that a
 * place on the line is exactly on it. Equal margins can be different fractions: they compare as the same.
 *
 * @param numerator points times the denominator
 * @param denominator greater than 0
 */
public record Margin(int numerator, int denominator) implements Comparable<Margin> {

    /**
     * @throws IllegalArgumentException when the denominator is not greater than 0
     */
    public Margin {
        if (denominator <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
    }

    /** The margin in points exactly, from -100 to 100: for files and programs. People read {@link #wholePoints()}. */
    public double points() {
        return (double) numerator / denominator;
    }

    /** The margin in whole points as people read it, rounded down: negative below the line, 0 on it. */
    public int wholePoints() {
        return Rounding.points(numerator, denominator);
    }

    /** Whether the place lies on or above the line. */
    public boolean isAbove() {
        return numerator >= 0;
    }

    @Override
    public int compareTo(Margin other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }
}
