/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editor.settings.EditorSettings;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.PartnerStrategy;

/** Checks a strategy soon after it was changed, so that a quick series of changes is checked once. */
final class LiveFindings {

    /** How long to wait for further changes, in milliseconds. */
    private static final int PAUSE = 300;

    private final Display display;
    private final Runnable check;
    private final IPreferenceStore settings = EditorSettings.store();
    private final IPropertyChangeListener listener = this::settingChanged;

    /** The task is run after a pause in the changes; it asks for the findings. */
    LiveFindings(Display display, Runnable check) {
        this.display = display;
        this.check = check;
        settings.addPropertyChangeListener(listener);
    }

    private void settingChanged(PropertyChangeEvent event) {
        if (CheckLevels.isSetting(event.getProperty())) {
            display.asyncExec(this::changed);
        }
    }

    /** Says that something changed: the check is put off until nothing has changed for a moment. */
    void changed() {
        display.timerExec(PAUSE, check);
    }

    /** Checks no more. */
    void stop() {
        display.timerExec(-1, check);
    }

    /** Checks no more, and hears of no settings. */
    void dispose() {
        stop();
        settings.removePropertyChangeListener(listener);
    }

    List<Finding> of(PartnerStrategy strategy) {
        return MethodWithPlugIns.installed().validation().validate(strategy);
    }
}
