/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.scene.Role;

class PaletteTest {

    private static final List<Role> ZONES = List.of(Role.LEVERAGE_ZONE, Role.STRATEGIC_ZONE, Role.ROUTINE_ZONE,
            Role.BOTTLENECK_ZONE);
    private static final List<Role> PATTERNS = List.of(Role.LEVERAGE_PATTERN, Role.STRATEGIC_PATTERN,
            Role.BOTTLENECK_PATTERN);

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textStandsOutFromEveryGroundThatItLiesOn(Palette palette) {
        for (Role role : Role.values()) {
            if (role.fontSize() > 0) {
                for (Colour ground : grounds(palette)) {
                    assertContrast(palette.style(role).fill().orElseThrow(), ground, 4.5, role);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void signsStandOutFromEveryGroundThatTheyLieOn(Palette palette) {
        for (Colour ground : grounds(palette)) {
            assertContrast(palette.style(Role.MARKER_ABOVE).fill().orElseThrow(), ground, 3, Role.MARKER_ABOVE);
            for (Role role : List.of(Role.MARKER_BELOW, Role.MARKER_ABOVE_STALE, Role.MARKER_BELOW_STALE, Role.ARROW,
                    Role.STRATEGY_LINE, Role.SPREAD, Role.LEADER)) {
                assertContrast(palette.style(role).stroke().orElseThrow(), ground, 3, role);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void signsThatMustBeToldApartDifferForEveryKindOfSight(Palette palette) {
        Colour above = palette.style(Role.MARKER_ABOVE).fill().orElseThrow();
        Colour below = palette.style(Role.MARKER_BELOW).stroke().orElseThrow();
        for (Sight sight : Sight.values()) {
            assertTrue(sight.difference(above, below) > 20, () -> sight + " " + sight.difference(above, below));
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void zonesDifferForEveryKindOfSight(Palette palette) {
        for (int i = 0; i < ZONES.size(); i++) {
            for (int j = i + 1; j < ZONES.size(); j++) {
                Colour one = palette.style(ZONES.get(i)).fill().orElseThrow();
                Colour other = palette.style(ZONES.get(j)).fill().orElseThrow();
                for (Sight sight : Sight.values()) {
                    double difference = sight.difference(one, other);
                    assertTrue(difference > 2, one + " " + other + " " + sight + " " + difference);
                }
            }
        }
    }

    private static List<Colour> grounds(Palette palette) {
        List<Colour> grounds = new ArrayList<>();
        grounds.add(palette.style(Role.CANVAS).fill().orElseThrow());
        ZONES.forEach(zone -> grounds.add(palette.style(zone).fill().orElseThrow()));
        PATTERNS.forEach(pattern -> grounds.add(palette.style(pattern).stroke().orElseThrow()));
        return grounds;
    }

    private static void assertContrast(Colour colour, Colour ground, double least, Role role) {
        double contrast = Sight.contrast(colour, ground);
        assertTrue(contrast >= least,
                role + " " + colour.hexadecimal() + " on " + ground.hexadecimal() + ": " + contrast);
    }
}
