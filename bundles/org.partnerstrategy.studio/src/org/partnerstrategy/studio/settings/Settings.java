package org.partnerstrategy.studio.settings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Score;

/** What the user can set, and what holds until then. */
public final class Settings extends AbstractPreferenceInitializer {

    /** The language: an ISO code, or empty for that of the computer. */
    public static final String LANGUAGE = "language";
    /** The appearance: a name of {@link Appearance}. */
    public static final String APPEARANCE = "appearance";
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

    private static final String NODE = "org.partnerstrategy.studio";
    private static final int HALF = (Score.MINIMUM + Score.MAXIMUM) / 2;

    /** Where the settings are kept. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.put(LANGUAGE, "");
        defaults.put(APPEARANCE, Appearance.SYSTEM.name());
        defaults.putInt(RECOVERY_SECONDS, 30);
        defaults.putInt(INFLUENCE_CUT, HALF);
        defaults.putInt(DEPENDENCY_CUT, HALF);
        defaults.putInt(LINE_START, StrategyLine.DEFAULT.corners().getFirst().influence().points());
        defaults.putInt(LINE_END, StrategyLine.DEFAULT.corners().getLast().influence().points());
    }
}
