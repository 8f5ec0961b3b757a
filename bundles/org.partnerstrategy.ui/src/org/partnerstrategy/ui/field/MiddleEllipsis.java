/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** A text for a width that may be too small for it. To be used in the thread of the display. */
public final class MiddleEllipsis {

    private static final String SIGN = "\u2026";

    private MiddleEllipsis() {
    }

    /**
     * The text as it is where it fits, else without as much of its middle as is needed: names that begin alike often
     * end differently.
     *
     * @param control whose font counts
     * @param width in pixels
     */
    public static String inMiddle(String text, Control control, int width) {
        GC gc = new GC(control);
        try {
            if (gc.textExtent(text).x <= width) {
                return text;
            }
            // From the longest that can fit to the shortest, halving: each try measures all of it, as letters join.
            int fits = 0;
            int tooLong = text.codePointCount(0, text.length());
            while (tooLong - fits > 1) {
                int tried = (fits + tooLong) / 2;
                if (gc.textExtent(without(text, tried)).x <= width) {
                    fits = tried;
                } else {
                    tooLong = tried;
                }
            }
            return without(text, fits);
        } finally {
            gc.dispose();
        }
    }

    /** The text with so many characters, half of them from its end. */
    private static String without(String text, int kept) {
        int front = text.offsetByCodePoints(0, (kept + 1) / 2);
        int back = text.offsetByCodePoints(text.length(), -(kept / 2));
        return text.substring(0, front).stripTrailing() + SIGN + text.substring(back).stripLeading();
    }
}
