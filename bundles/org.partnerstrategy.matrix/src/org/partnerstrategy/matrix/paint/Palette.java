/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.util.EnumMap;
import java.util.Map;

import org.partnerstrategy.matrix.paint.Colours.Marks;
import org.partnerstrategy.matrix.paint.Colours.Paper;
import org.partnerstrategy.matrix.paint.Colours.Zones;
import org.partnerstrategy.matrix.scene.Role;

/**
 * How everything in a picture looks. The colours are told apart by colour-blind readers (after Okabe and Ito), and
 * texts stand out from their ground at least 4.5 to 1 (WCAG AA).
 */
public final class Palette {

    private static final Palette LIGHT = new Palette(new Colours(
            new Paper(Colour.of(0xFFFFFF), Colour.of(0x1F2933), Colour.of(0x52606D), Colour.of(0x9AA5B1)),
            new Zones(
                    new ZoneColours(Colour.of(0xEAF3FA), Colour.of(0xD9E8F4), Colour.of(0x1B5E8C)),
                    new ZoneColours(Colour.of(0xE0F2E9), Colour.of(0xCFE8DC), Colour.of(0x0F6B4F)),
                    new ZoneColours(Colour.of(0xF7F6F3), Colour.of(0xF7F6F3), Colour.of(0x5F5A50)),
                    new ZoneColours(Colour.of(0xFDF2E3), Colour.of(0xF9E6CB), Colour.of(0x8F4E00))),
            new Marks(Colour.of(0x0072B2), Colour.of(0xC44E00), Colour.of(0x7A2E6E),
                    Colour.of(0x6B7C8F), Colour.of(0x00664A))),
            new Elevations(Colour.of(0xFFFFFF), Colour.of(0xF4F6F8), Colour.of(0xD5DAE0)));

    private static final Palette DARK = new Palette(new Colours(
            new Paper(Colour.of(0x14181D), Colour.of(0xE6EAEE), Colour.of(0xA3AEB9), Colour.of(0x5A6672)),
            new Zones(
                    new ZoneColours(Colour.of(0x182632), Colour.of(0x1F3141), Colour.of(0x7FBCE8)),
                    new ZoneColours(Colour.of(0x14302A), Colour.of(0x1B3D35), Colour.of(0x6FCBA8)),
                    new ZoneColours(Colour.of(0x222220), Colour.of(0x222220), Colour.of(0xB9B4A8)),
                    new ZoneColours(Colour.of(0x2E2518), Colour.of(0x3B301F), Colour.of(0xF0B25E))),
            new Marks(Colour.of(0x56B4E9), Colour.of(0xFF9A4D), Colour.of(0xE39AD3),
                    Colour.of(0x8C9BAA), Colour.of(0x6FE0B8))),
            new Elevations(Colour.of(0x1C2128), Colour.of(0x272D36), Colour.of(0x39424D)));

    /** What lies above the ground of a window. */
    private record Elevations(Colour raised, Colour high, Colour line) {
    }

    private final Map<Role, Style> styles = new EnumMap<>(Role.class);

    private final Surfaces surfaces;

    private Palette(Colours colours, Elevations elevations) {
        surfaces = new Surfaces(colours.paper().ground(), elevations.raised(), elevations.high(), elevations.line(),
                colours.paper().ink(), colours.paper().softInk(), colours.marks().above(), colours.marks().below());
        for (Role role : Role.values()) {
            styles.put(role, colours.style(role));
        }
    }

    /** Dark on light, for paper and projectors. */
    public static Palette light() {
        return LIGHT;
    }

    /** Light on dark. */
    public static Palette dark() {
        return DARK;
    }

    /** What a window around the picture looks like. */
    public Surfaces surfaces() {
        return surfaces;
    }

    /** How marks of a role look. */
    public Style style(Role role) {
        return styles.get(role);
    }
}
