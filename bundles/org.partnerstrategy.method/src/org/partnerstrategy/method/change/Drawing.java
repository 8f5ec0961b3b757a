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
