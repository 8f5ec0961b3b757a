/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.ui.TypeScale;

/** How wide a column has to be so that its heading is not cut, whatever its language. */
public final class HeadingWidth {

    /** What a heading has on its left and right. */
    private static final int MARGINS = 12;

    private HeadingWidth() {
    }

    /**
     * The width in points.
     *
     * @param table the table or tree of the column
     */
    public static int of(Control table, String heading) {
        GC gc = new GC(table);
        try {
            // Themes show headings in bold.
            gc.setFont(TypeScale.TEXT.bold());
            return gc.textExtent(heading).x + MARGINS;
        } finally {
            gc.dispose();
        }
    }
}
