package org.partnerstrategy.studio.settings;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
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
        IPreferenceStore store = Settings.store();
        int start = store.getInt(Settings.LINE_START);
        int end = Math.max(start, store.getInt(Settings.LINE_END));
        return new StrategyDefaults(Score.nearest(store.getInt(Settings.INFLUENCE_CUT)),
                Score.nearest(store.getInt(Settings.DEPENDENCY_CUT)),
                new StrategyLine(List.of(Position.of(Score.MINIMUM, start), Position.of(Score.MAXIMUM, end))));
    }
}
