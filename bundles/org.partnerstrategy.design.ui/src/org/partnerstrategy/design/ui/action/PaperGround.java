/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.ui.NativeLook;

/**
 * The ground of diagrams and tables. Theirs are the colours for paper, in which they are exported too: on the ground of
 * a dark theme nobody could read them.
 */
final class PaperGround {

    private PaperGround() {
    }

    /** Gives a control the ground and the ink of paper, which no theme takes away. */
    static void lay(Control control) {
        NativeLook.keep(control);
        control.setBackground(color(Role.CANVAS));
        control.setForeground(color(Role.TITLE));
        if (control instanceof Tree table) {
            // Else the theme's, grey on grey.
            table.setHeaderBackground(color(Role.CANVAS));
            table.setHeaderForeground(color(Role.TITLE));
        }
    }

    private static Color color(Role role) {
        Colour colour = Palette.light().style(role).fill().orElseThrow();
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
