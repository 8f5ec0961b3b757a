/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Optional;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;

import picocli.CommandLine.Option;

/** Says where the matrices of a strategy are cut, and where the strategy line runs (handbook, figure 1). */
class ThresholdOptions {

    @Option(names = "--influence-cut", paramLabel = "0-100")
    private Optional<Score> influenceCut = Optional.empty();

    @Option(names = "--dependency-cut", paramLabel = "0-100")
    private Optional<Score> dependencyCut = Optional.empty();

    @Option(names = "--line", paramLabel = "DEPENDENCY,INFLUENCE;...")
    private Optional<StrategyLine> line = Optional.empty();

    /** Whether none of them was given. */
    final boolean saysNothing() {
        return influenceCut.isEmpty() && dependencyCut.isEmpty() && line.isEmpty();
    }

    /** Gives a strategy what was said; what was not said stays. */
    void applyTo(PartnerStrategy strategy) {
        Cuts now = Cuts.of(strategy);
        Cuts wanted = new Cuts(dependencyCut.orElse(now.dependency()), influenceCut.orElse(now.influence()));
        if (!wanted.equals(now)) {
            Drawing.cuts(strategy, wanted);
        }
        line.filter(other -> !other.equals(StrategyLine.of(strategy)) || StrategyLine.isBroken(strategy))
                .ifPresent(other -> Drawing.line(strategy, other));
    }
}
