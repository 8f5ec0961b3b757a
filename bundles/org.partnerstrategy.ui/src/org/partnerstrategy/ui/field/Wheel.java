/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/**
 * Lets the wheel scroll a panel of fields wherever the pointer is. GTK stops at the first field of several lines, so
 * that what lies below is out of reach, and changes the numbers and choices that pass under the pointer.
 */
public final class Wheel {

    /** How far one unit of the wheel goes, in pixels; a notch is mostly three. */
    private static final int STEP = 16;

    private Wheel() {
    }

    /** Does so for a panel. */
    public static void scrolls(ScrolledComposite panel) {
        Listener listener = event -> turned(panel, event);
        panel.getDisplay().addFilter(SWT.MouseVerticalWheel, listener);
        panel.addListener(SWT.Dispose, event -> panel.getDisplay().removeFilter(SWT.MouseVerticalWheel, listener));
    }

    private static void turned(ScrolledComposite panel, Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plain && event.widget instanceof Control control && control != panel && isWithin(control, panel)
                && !scrollsItself(control, event.count)) {
            Point origin = panel.getOrigin();
            panel.setOrigin(origin.x, Math.max(0, origin.y - event.count * STEP));
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private static boolean isWithin(Control control, ScrolledComposite panel) {
        Control parent = control;
        while (parent != null && parent != panel) {
            parent = parent.getParent();
        }
        return parent == panel;
    }

    /** Whether there is more in the control in the direction in which the wheel turns. */
    private static boolean scrollsItself(Control control, int count) {
        ScrollBar bar = control instanceof Scrollable scrollable ? scrollable.getVerticalBar() : null;
        return bar != null && (count > 0 ? bar.getSelection() > bar.getMinimum()
                : bar.getSelection() + bar.getThumb() < bar.getMaximum());
    }
}
