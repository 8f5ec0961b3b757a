package org.partnerstrategy.editor.settings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Score;

/** What the user can set for strategies, wherever they are edited, and what holds until then. */
public final class EditorSettings extends AbstractPreferenceInitializer {

    /** After how many seconds changes are copied for recovery. */
    public static final String RECOVERY_SECONDS = "recoverySeconds";
    /** Where new strategies cut the influence axis, in points. */
    public static final String INFLUENCE_CUT = "influenceCut";
    /** Where new strategies cut the dependency axis, in points. */
    public static final String DEPENDENCY_CUT = "dependencyCut";
    /** The influence where the strategy line of new strategies begins, at dependency 0, in points. */
    public static final String LINE_START = "lineStart";
    /** The influence where the strategy line of new strategies ends, at dependency 100, in points. */
    public static final String LINE_END = "lineEnd";

    private static final String NODE = "org.partnerstrategy.editor";
    /** Where earlier versions kept them, which had them in the studio alone. */
    private static final String EARLIER_NODE = "org.partnerstrategy.studio";
    private static final int HALF = (Score.MINIMUM + Score.MAXIMUM) / 2;

    /** Where the settings are kept. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    @Override
    public void initializeDefaultPreferences() {
        usual(RECOVERY_SECONDS, 30);
        usual(INFLUENCE_CUT, HALF);
        usual(DEPENDENCY_CUT, HALF);
        usual(LINE_START, StrategyLine.DEFAULT.corners().getFirst().influence().points());
        usual(LINE_END, StrategyLine.DEFAULT.corners().getLast().influence().points());
    }

    private static void usual(String key, int value) {
        IEclipsePreferences earlier = InstanceScope.INSTANCE.getNode(EARLIER_NODE);
        DefaultScope.INSTANCE.getNode(NODE).putInt(key, earlier.getInt(key, value));
    }
}
