/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.settings;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user can set for the program, and what holds until then. */
public final class Settings extends AbstractPreferenceInitializer {

    /** The language: an ISO code, or empty for that of the computer. */
    public static final String LANGUAGE = "language";
    /** The appearance: a name of {@link Appearance}. */
    public static final String APPEARANCE = "appearance";

    private static final String NODE = "org.partnerstrategy.studio";

    /** Keeps a setting at once: what the user chose must not be gone when the program ends by force. */
    static void keep(String setting, String value) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        store.setValue(setting, value);
        try {
            store.save();
        } catch (IOException e) {
            ILog.of(Settings.class).error(setting, e);
        }
    }

    /** Where the settings are kept. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.put(LANGUAGE, "");
        defaults.put(APPEARANCE, Appearance.SYSTEM.name());
    }
}
