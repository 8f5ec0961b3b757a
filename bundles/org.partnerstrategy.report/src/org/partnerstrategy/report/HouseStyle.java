/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.Arrays;
import java.util.Optional;

import org.partnerstrategy.matrix.paint.Colour;
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
    private static final Colour WHITE = Colour.of(0xFFFFFF);
    private static final Colour BLACK = Colour.of(0);
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

    /** The colour of headings: that of the organisation, as dark as it must be to be read, also on {@link #ground}. */
    public int strong() {
        return colour.map(house -> legible(house, ground())).orElse(STRONG);
    }

    /** The colour behind figures and the heads of tables. */
    public int ground() {
        return colour.map(house -> tinted(house, WHITE.rgb())).orElse(GROUND);
    }

    /** The colour of headings that can be read on each of other grounds, such as those of a dark page. */
    public Optional<Integer> strongOn(int... grounds) {
        return colour.map(house -> legible(house, grounds));
    }

    /** The ground with a little of the organisation's colour. */
    public Optional<Integer> tinted(int ground) {
        return colour.map(house -> tinted(house, ground));
    }

    private static int legible(HouseColour house, int... grounds) {
        Colour colour = Colour.of(house.rgb());
        Colour first = Colour.of(grounds[0]);
        Colour towards = first.contrast(BLACK) > first.contrast(WHITE) ? BLACK : WHITE;
        int remaining = WHOLE;
        while (isFaint(colour.mixed(towards, remaining), grounds)) {
            remaining -= STEP;
        }
        return colour.mixed(towards, remaining).rgb();
    }

    private static boolean isFaint(Colour colour, int... grounds) {
        return Arrays.stream(grounds).anyMatch(ground -> colour.contrast(Colour.of(ground)) < LEAST_CONTRAST);
    }

    private static int tinted(HouseColour house, int ground) {
        return Colour.of(house.rgb()).mixed(Colour.of(ground), TINT).rgb();
    }
}
