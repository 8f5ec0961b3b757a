/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.design.matrix.DarkColours;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Style;
import org.partnerstrategy.matrix.scene.Role;

/** In a dark window a diagram has the colours of the dark palette, and what else is in it can be read there too. */
class DarkColoursTest {

    private static final Colour GROUND = Palette.dark().style(Role.CANVAS).fill().orElseThrow();

    @ParameterizedTest
    @EnumSource(Role.class)
    void aColourOfThePaletteIsThatOfTheDarkOne(Role role) {
        Style light = Palette.light().style(role);
        Style dark = Palette.dark().style(role);

        assertEquals(dark.fill(), light.fill().map(DarkColours::of));
        assertEquals(dark.stroke(), light.stroke().map(DarkColours::of));
    }

    @ParameterizedTest
    @EnumSource(names = { "LEVERAGE_NAME", "STRATEGIC_NAME", "ROUTINE_NAME", "BOTTLENECK_NAME" })
    void aPaleMarkerIsPaleInTheDark(Role zone) {
        Colour light = Palette.light().style(zone).fill().orElseThrow();
        Colour dark = Palette.dark().style(zone).fill().orElseThrow();

        assertEquals(dark.paler(GROUND), DarkColours.of(light.paler(new Colour(255, 255, 255))));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0, 0", "80, 0, 0", "0, 70, 20", "30, 30, 140" })
    void whatIsDarkOnPaperIsReadInTheDark(int red, int green, int blue) {
        Colour dark = DarkColours.of(new Colour(red, green, blue));

        assertTrue(dark.contrast(GROUND) >= 4.5, () -> dark + " " + dark.contrast(GROUND));
    }

    @Test
    void aGroundOfPaperIsAGroundInTheDark() {
        Stream.of(new Colour(255, 255, 254), new Colour(240, 240, 240), new Colour(255, 240, 220)).forEach(paper ->
                assertTrue(DarkColours.of(paper).contrast(Palette.dark().style(Role.TITLE).fill().orElseThrow()) >= 4.5,
                        () -> paper + " " + DarkColours.of(paper)));
    }

    @Test
    void aColourOfADarkWindowStays() {
        assertEquals(GROUND, DarkColours.of(GROUND));
    }
}
