/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.swt.widgets.Control;

/** The look that the desktop itself gives to controls. */
public final class NativeLook {

    private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled";

    private NativeLook() {
    }

    /**
     * Lets a control look as the desktop draws it. The style sheet of a dark theme gives buttons one background for
     * both states, so that nobody sees which of them are pressed.
     */
    public static void keep(Control control) {
        control.setData(NO_STYLE, Boolean.TRUE);
    }
}
