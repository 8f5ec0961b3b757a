/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import org.partnerstrategy.model.Score;

/**
 * How far the assessors of one review lie apart (handbook, step 2).
 *
 * @param lowest the lowest score on each axis
 * @param highest the highest score on each axis
 */
public record Spread(Position lowest, Position highest) {

    /** Whether the assessors gave different scores. */
    public boolean isDisagreement() {
        return !lowest.equals(highest);
    }

    /** The widest difference on one of the axes, in points 0-100. */
    public int points() {
        return Math.max(difference(lowest.dependency(), highest.dependency()),
                difference(lowest.influence(), highest.influence()));
    }

    private static int difference(Score lowest, Score highest) {
        return highest.points() - lowest.points();
    }
}
