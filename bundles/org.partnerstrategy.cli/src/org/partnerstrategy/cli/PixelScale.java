/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli;

/**
 * How much larger than on a screen a picture of pixels is.
 *
 * @param factor from 1 to 10; at 2, a line of one pixel on the screen is two wide
 */
public record PixelScale(double factor) {

    /** Sharp on paper and on screens with small pixels. */
    public static final PixelScale USUAL = new PixelScale(2);

    private static final double LARGEST = 10;

    /**
     * Checks the factor.
     *
     * @throws IllegalArgumentException when it is not from 1 to 10
     */
    public PixelScale {
        if (!(factor >= 1 && factor <= LARGEST)) {
            throw new IllegalArgumentException("\"" + factor + "\"");
        }
    }

    /**
     * A factor as it is typed, such as 2 or 1.5, also with a comma.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    public static PixelScale parse(String text) {
        return new PixelScale(Double.parseDouble(text.strip().replace(',', '.')));
    }
}
