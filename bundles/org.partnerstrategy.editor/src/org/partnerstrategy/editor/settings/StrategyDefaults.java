package org.partnerstrategy.editor.settings;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Score;

/**
 * With what new strategies begin.
 *
 * @param influenceCut where the influence axis is cut
 * @param dependencyCut where the dependency axis is cut
 * @param line the strategy line
 */
public record StrategyDefaults(Score influenceCut, Score dependencyCut, StrategyLine line) {

    /** As the user has set them. */
    public static StrategyDefaults current() {
        IPreferenceStore store = EditorSettings.store();
        int start = store.getInt(EditorSettings.LINE_START);
        int end = Math.max(start, store.getInt(EditorSettings.LINE_END));
        return new StrategyDefaults(Score.nearest(store.getInt(EditorSettings.INFLUENCE_CUT)),
                Score.nearest(store.getInt(EditorSettings.DEPENDENCY_CUT)),
                new StrategyLine(List.of(Position.of(Score.MINIMUM, start), Position.of(Score.MAXIMUM, end))));
    }

    /** Gives them to a new strategy. */
    public void applyTo(PartnerStrategy strategy) {
        strategy.setInfluenceCut(influenceCut);
        strategy.setDependencyCut(dependencyCut);
        if (!line.equals(StrategyLine.DEFAULT)) {
            line.corners().forEach(corner -> strategy.getLinePoints().add(point(corner)));
        }
    }

    private static LinePoint point(Position corner) {
        LinePoint point = PartnerStrategyFactory.eINSTANCE.createLinePoint();
        point.setDependency(corner.dependency());
        point.setInfluence(corner.influence());
        return point;
    }
}
