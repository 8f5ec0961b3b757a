/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.settings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.partnerstrategy.extension.method.CheckSettings;
import org.partnerstrategy.method.change.StrategyDefaults;

/** What the user can set for strategies, wherever they are edited, and what holds until then. */
public final class EditorSettings extends AbstractPreferenceInitializer {

    /** After how many seconds changes are copied for recovery. */
    public static final String RECOVERY_SECONDS = "recoverySeconds";

    private static final String NODE = "org.partnerstrategy.editor";
    /** Where earlier versions kept them, which had them in the studio alone. */
    private static final String EARLIER_NODE = "org.partnerstrategy.studio";

    /** Where the settings are kept. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    /** With what new strategies begin, as the user has set it. */
    public static StrategyDefaults strategyDefaults() {
        return StrategyDefaults.of(store()::getString);
    }

    /** Lets the checks tell what the user has set. */
    public static void applyToChecks() {
        IPreferenceStore store = store();
        CheckSettings.read(store::getString);
    }

    @Override
    public void initializeDefaultPreferences() {
        usual(RECOVERY_SECONDS, 30);
        StrategyDefaults.BUILT_IN.settings().forEach(EditorSettings::usual);
    }

    private static void usual(String key, int value) {
        IEclipsePreferences earlier = InstanceScope.INSTANCE.getNode(EARLIER_NODE);
        DefaultScope.INSTANCE.getNode(NODE).putInt(key, earlier.getInt(key, value));
    }
}
