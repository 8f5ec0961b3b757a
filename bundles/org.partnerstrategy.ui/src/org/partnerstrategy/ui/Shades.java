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

/**
 * Colours for what is drawn on a control, made from the control's own, so that they suit every theme.
 *
 * @param ground the control's background
 * @param ink the control's text
 */
public record Shades(RGB ground, RGB ink) {

    private static final RGB BLUE = new RGB(0, 114, 178);
    private static final RGB LIGHT_BLUE = new RGB(102, 178, 230);
    private static final RGB ORANGE = new RGB(196, 78, 0);
    private static final RGB LIGHT_ORANGE = new RGB(240, 150, 80);
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(20, 24, 28);

    /** The shades that suit a control. */
    public static Shades of(Control control) {
        return new Shades(control.getBackground().getRGB(), control.getForeground().getRGB());
    }

    private boolean isDark() {
        return ground.getHSB()[2] < 0.5f;
    }

    /** What draws the eye. */
    public Color accent() {
        return new Color(isDark() ? LIGHT_BLUE : BLUE);
    }

    /** What is written on the accent. */
    public Color onAccent() {
        return new Color(isDark() ? BLACK : WHITE);
    }

    /** What asks for attention. */
    public Color warning() {
        return new Color(isDark() ? LIGHT_ORANGE : ORANGE);
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
