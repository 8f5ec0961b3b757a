/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Takes the tip of a choice away while its list is open: GTK shows the tip over the list, where it covers what can be
 * chosen and takes the click. It holds for the windows of the platform too.
 */
public final class ListTips {

    private static final String WATCHED = ListTips.class.getName();
    /** Not null, which whoever owns the choice may set meanwhile. */
    private static final String TAKEN = "";

    private ListTips() {
    }

    /**
     * Takes tips away on a display from now on. Asking for it again changes nothing. Belongs to the display's thread.
     */
    public static void watch(Display display) {
        if (SWT.getPlatform().equals("gtk") && display.getData(WATCHED) == null) {
            display.setData(WATCHED, Boolean.TRUE);
            display.addFilter(SWT.MouseDown, event -> {
                if (event.widget instanceof Combo pressed && pressed.getToolTipText() != null
                        && !pressed.getToolTipText().isEmpty()) {
                    takeAway(pressed);
                }
            });
        }
    }

    /** Until the pointer comes again. */
    private static void takeAway(Combo pressed) {
        String tip = pressed.getToolTipText();
        pressed.setToolTipText(TAKEN);
        pressed.addListener(SWT.MouseEnter, new Listener() {
            @Override
            public void handleEvent(Event event) {
                pressed.removeListener(SWT.MouseEnter, this);
                if (TAKEN.equals(pressed.getToolTipText())) {
                    pressed.setToolTipText(tip);
                }
            }
        });
    }
}
