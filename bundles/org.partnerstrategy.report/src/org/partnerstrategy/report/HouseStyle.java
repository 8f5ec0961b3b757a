/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.Optional;

import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.Logo;
import org.partnerstrategy.model.PartnerStrategy;

/**
 * The colours and the logo of the organisation, as its reports use them. Colours are 0xRRGGBB.
 *
 * @param colour the colour of the organisation; none for the program's own
 * @param logo the logo, if there is one
 */
public record HouseStyle(Optional<HouseColour> colour, Optional<Logo> logo) {

    /** The program's own colours, and no logo. */
    public static final HouseStyle NONE = new HouseStyle(Optional.empty(), Optional.empty());

    private static final int STRONG = 0x12344D;
    private static final int GROUND = 0xEAF0F5;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0;
    /** How much of the colour is in the ground behind figures and heads, in percent. */
    private static final int TINT = 10;
    private static final int STEP = 5;
    private static final int WHOLE = 100;

    /** Text that stands out less cannot be read by everyone (WCAG 2.2, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    /** That of the organisation whose strategy it is. */
    public static HouseStyle of(PartnerStrategy strategy) {
        return new HouseStyle(Optional.ofNullable(strategy.getHouseColour()), Optional.ofNullable(strategy.getLogo()));
    }

    /** The colour of headings on white: that of the organisation, as dark as it must be to be read. */
    public int strong() {
        return colour.map(house -> legible(house.rgb(), WHITE)).orElse(STRONG);
    }

    /** The colour behind figures and the heads of tables. */
    public int ground() {
        return colour.map(house -> mixed(house.rgb(), WHITE, TINT)).orElse(GROUND);
    }

    /** The colour of headings on another ground, such as that of a dark page. */
    public Optional<Integer> strongOn(int ground) {
        return colour.map(house -> legible(house.rgb(), ground));
    }

    /** The ground with a little of the organisation's colour. */
    public Optional<Integer> tinted(int ground) {
        return colour.map(house -> mixed(house.rgb(), ground, TINT));
    }

    private static int legible(int colour, int ground) {
        int towards = contrast(ground, BLACK) > contrast(ground, WHITE) ? BLACK : WHITE;
        int remaining = WHOLE;
        while (contrast(mixed(colour, towards, remaining), ground) < LEAST_CONTRAST) {
            remaining -= STEP;
        }
        return mixed(colour, towards, remaining);
    }

    private static int mixed(int one, int other, int percent) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= ((one >> shift & 0xFF) * percent + (other >> shift & 0xFF) * (WHOLE - percent)) / WHOLE << shift;
        }
        return mixed;
    }

    /** How much two colours differ in light: 1 to 21 (WCAG 2.2, contrast ratio). */
    static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
