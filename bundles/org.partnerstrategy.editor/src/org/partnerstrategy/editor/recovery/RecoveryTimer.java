/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.recovery;

import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editing.recovery.RecoveryKeeper;
import org.partnerstrategy.editor.settings.EditorSettings;

/** Keeps recovery copies as often as the user wants it, as long as the display is there. */
public final class RecoveryTimer {

    private static final int SECOND = 1000;

    private final Display display;
    private final RecoveryKeeper keeper;

    /** A timer that does not run yet. */
    public RecoveryTimer(Display display, RecoveryKeeper keeper) {
        this.display = display;
        this.keeper = keeper;
    }

    /** Starts. A changed interval holds from the next copy on. */
    public void start() {
        int seconds = Math.max(1, EditorSettings.store().getInt(EditorSettings.RECOVERY_SECONDS));
        display.timerExec(seconds * SECOND, () -> {
            keeper.keep();
            start();
        });
    }
}
