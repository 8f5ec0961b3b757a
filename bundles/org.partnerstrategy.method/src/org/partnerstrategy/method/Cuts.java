/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import java.util.Optional;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;

/**
 * Where the axes of the matrix are cut into low and high (handbook, step 2, figure 1). A score on a threshold is high.
 *
 * @param dependency the threshold of the horizontal axis, in points 0-100
 * @param influence the threshold of the vertical axis, in points 0-100
 */
public record Cuts(Score dependency, Score influence) {

    private static final Score MIDDLE = Score.of(50);

    /** The thresholds of a strategy; in the middle where it sets none. */
    public static Cuts of(PartnerStrategy strategy) {
        return new Cuts(Optional.ofNullable(strategy.getDependencyCut()).orElse(MIDDLE),
                Optional.ofNullable(strategy.getInfluenceCut()).orElse(MIDDLE));
    }

    /** The zone in which a place lies. */
    public Zone zoneOf(Position position) {
        return Zone.of(position.influence().compareTo(influence) >= 0,
                position.dependency().compareTo(dependency) >= 0);
    }
}
