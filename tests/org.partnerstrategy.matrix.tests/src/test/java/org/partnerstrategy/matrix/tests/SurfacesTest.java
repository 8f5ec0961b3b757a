/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Surfaces;

/** The window has the colours of the pictures, and its texts and signs stand out (WCAG 2.2 AA). */
class SurfacesTest {

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;
    private static final Pattern HEXADECIMAL = Pattern.compile("#[0-9A-Fa-f]{6}\\b");

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void textsAndSignsStandOutFromEverySurface(boolean dark) {
        Surfaces surfaces = surfaces(dark);
        for (Colour ground : new Colour[] { surfaces.ground(), surfaces.raised(), surfaces.high(),
            surfaces.selected() }) {
            assertAll(() -> assertContrast(TEXT, surfaces.ink(), ground),
                    () -> assertContrast(TEXT, surfaces.softInk(), ground),
                    () -> assertContrast(SIGN, surfaces.accent(), ground),
                    () -> assertContrast(SIGN, surfaces.warning(), ground));
        }
        assertContrast(TEXT, surfaces.ground(), surfaces.accent());
        assertContrast(TEXT, surfaces.onPrimary(), surfaces.primary());
    }

    private static void assertContrast(double least, Colour ink, Colour ground) {
        assertTrue(ink.contrast(ground) >= least,
                () -> ink.hexadecimal() + " on " + ground.hexadecimal() + ": " + ink.contrast(ground));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void styleSheetsOfTheWindowHaveNoOtherColours(boolean dark) throws IOException {
        Path sheet = Path.of("../../bundles/org.partnerstrategy.studio/css", dark ? "dark.css" : "light.css");
        Surfaces surfaces = surfaces(dark);
        Set<String> known = Stream.of(surfaces.ground(), surfaces.raised(), surfaces.high(), surfaces.line(),
                surfaces.ink(), surfaces.softInk(), surfaces.accent()).map(Colour::hexadecimal)
                .collect(Collectors.toSet());
        Set<String> other = new TreeSet<>();
        Matcher colour = HEXADECIMAL.matcher(Files.readString(sheet));
        while (colour.find()) {
            other.add(colour.group());
        }
        assertThat(other).contains(surfaces.ink().hexadecimal());
        other.removeAll(known);
        assertEquals(Set.of(), other);
    }

    @Test
    void whatIsSelectedIsALightTint() {
        Surfaces light = surfaces(false);
        assertTrue(light.selected().contrast(light.raised()) < 1.6);
    }

    private static Surfaces surfaces(boolean dark) {
        return (dark ? Palette.dark() : Palette.light()).surfaces();
    }
}
