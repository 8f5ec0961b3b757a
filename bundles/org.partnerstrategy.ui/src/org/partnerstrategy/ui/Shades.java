/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Surfaces;

/**
 * Colours for what is drawn on a control, made from the control's own, so that they suit every theme.
 *
 * @param ground the control's background
 * @param ink the control's text
 */
public record Shades(RGB ground, RGB ink) {

    /** How far pale text lies from the background towards other text; on white and on dark still 4.5 to 1. */
    private static final double PALE = 0.7;

    /** The shades that suit a control. */
    public static Shades of(Control control) {
        return new Shades(control.getBackground().getRGB(), control.getForeground().getRGB());
    }

    /** Whether text is light on dark. */
    public boolean isDark() {
        return ground.getHSB()[2] < 0.5f;
    }

    /** The colours of the palette that suit the control. */
    public Surfaces surfaces() {
        return palette().surfaces();
    }

    /** The colours of pictures on this ground. */
    public Palette palette() {
        return isDark() ? Palette.dark() : Palette.light();
    }

    /** What draws the eye. */
    public Color accent() {
        return color(surfaces().accent());
    }

    /** What is written on the accent. */
    public Color onAccent() {
        return color(surfaces().ground());
    }

    /** What asks for attention. */
    public Color warning() {
        return color(surfaces().warning());
    }

    /** What is selected stands on this. */
    public Color selected() {
        return color(surfaces().selected());
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    /** What headings stand on. */
    public Color high() {
        return color(surfaces().high());
    }

    /** What is said aside, and not yet part of what is shown. */
    public Color pale() {
        return between(PALE);
    }

    /** A part of the way from the background to the text. */
    public Color between(double part) {
        return new Color(blend(ground, ink, part));
    }

    /** The background with a part of the accent. */
    public Color tinted(double part) {
        return new Color(blend(ground, accent().getRGB(), part));
    }

    private static RGB blend(RGB from, RGB to, double part) {
        return new RGB(blend(from.red, to.red, part), blend(from.green, to.green, part),
                blend(from.blue, to.blue, part));
    }

    private static int blend(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }
}
