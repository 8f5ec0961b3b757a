/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** Draws the strategy line and the thresholds of a strategy anew (handbook, figure 1). */
public final class Drawing {

    private Drawing() {
    }

    /** Gives a strategy another line. Corners that it has already are moved, not replaced. */
    public static void line(PartnerStrategy strategy, StrategyLine line) {
        List<LinePoint> points = strategy.getLinePoints();
        new ArrayList<>(points).stream().skip(line.corners().size()).forEach(point -> EcoreUtil.delete(point, true));
        for (int i = 0; i < line.corners().size(); i++) {
            if (i == points.size()) {
                points.add(PartnerStrategyFactory.eINSTANCE.createLinePoint());
            }
            Position corner = line.corners().get(i);
            points.get(i).setDependency(corner.dependency());
            points.get(i).setInfluence(corner.influence());
        }
    }

    /** Gives a strategy other thresholds. */
    public static void cuts(PartnerStrategy strategy, Cuts cuts) {
        strategy.setDependencyCut(cuts.dependency());
        strategy.setInfluenceCut(cuts.influence());
    }
}
