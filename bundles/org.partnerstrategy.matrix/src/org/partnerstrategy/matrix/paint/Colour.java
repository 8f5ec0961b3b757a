/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.util.HexFormat;

/**
 * A colour on a screen.
 *
 * @param red 0-255
 * @param green 0-255
 * @param blue 0-255
 */
public record Colour(int red, int green, int blue) {

    private static final int BYTE = 0xFF;
    private static final int BITS = 8;
    private static final int WHOLE = 100;
    private static final int PALE = 40;
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    /** The colour that is written as RRGGBB in hexadecimal. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }

    /**
     * The colour with another one.
     *
     * @param percent how much of this one remains, 0-100
     */
    public Colour mixed(Colour other, int percent) {
        return new Colour(mixed(red, other.red, percent), mixed(green, other.green, percent),
                mixed(blue, other.blue, percent));
    }

    /** The colour of a position that is of an earlier review, on a ground. */
    public Colour paler(Colour ground) {
        return mixed(ground, PALE);
    }

    private static int mixed(int one, int other, int percent) {
        return (one * percent + other * (WHOLE - percent)) / WHOLE;
    }

    /** How much two colours differ in light: 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) BYTE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colour as a number, RRGGBB in hexadecimal. */
    public int rgb() {
        return red << 2 * BITS | green << BITS | blue;
    }

    /** The colour as style sheets write it, for example #1F2933. */
    public String hexadecimal() {
        return "#" + HEXADECIMAL.toHexDigits(rgb(), 6);
    }
}
