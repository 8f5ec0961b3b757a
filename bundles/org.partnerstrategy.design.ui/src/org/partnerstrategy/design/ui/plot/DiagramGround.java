/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.plot;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.partnerstrategy.design.matrix.DarkColours;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Surfaces;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.ui.NativeLook;
import org.partnerstrategy.ui.Shades;

/**
 * What diagrams and tables lie on: the ground of the window. Theirs are the colours for paper, in which they are
 * exported too; on the ground of a dark window others take their place.
 */
public final class DiagramGround {

    private DiagramGround() {
    }

    /** Gives a control its ground and ink, which no theme takes away. */
    public static void lay(Control control) {
        Surfaces surfaces = (isDark(control) ? Palette.dark() : Palette.light()).surfaces();
        NativeLook.keep(control);
        control.setBackground(color(surfaces.ground()));
        control.setForeground(color(surfaces.ink()));
        if (control instanceof Tree table) {
            // Else the theme's, grey on grey.
            table.setHeaderBackground(table.getBackground());
            table.setHeaderForeground(table.getForeground());
        }
    }

    /** What is around it can still have the colours of the desktop, and gets those of the theme later. */
    private static boolean isDark(Control control) {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        return Shades.of(control.getParent()).isDark() || themes != null && themes.getActiveTheme() != null
                && themes.getActiveTheme().getId().contains("dark");
    }

    /** The colour that stands for one on the ground of a dark window; none for none. */
    public static Color dark(Color colour) {
        if (colour == null) {
            return null;
        }
        Colour dark = DarkColours.of(new Colour(colour.getRed(), colour.getGreen(), colour.getBlue()));
        return new Color(dark.red(), dark.green(), dark.blue(), colour.getAlpha());
    }

    /** The ground of what is written in a diagram, as it is on paper. */
    static Color paper() {
        return color(Palette.light().style(Role.CANVAS).fill().orElseThrow());
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
