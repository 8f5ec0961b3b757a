/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.matrix.paint.Colour;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.matrix.paint.Style;
import org.partnerstrategy.matrix.scene.Role;

/**
 * What the colours of a diagram, which are those for paper, are in a dark window. Those of the palette have their own
 * there; each other one, which a user or a plug-in has chosen, keeps its hue and is as light as it was dark.
 */
public final class DarkColours {

    private static final int BYTE = 255;
    private static final Map<Colour, Colour> OF_PALETTE = ofPalette();

    private DarkColours() {
    }

    /** The colour that takes the place of one in a dark window; itself when it is one of a dark window. */
    public static Colour of(Colour colour) {
        return Optional.ofNullable(OF_PALETTE.get(colour)).orElseGet(() -> inverted(colour));
    }

    private static Map<Colour, Colour> ofPalette() {
        Map<Colour, Colour> known = new HashMap<>();
        for (Role role : Role.values()) {
            Style light = Palette.light().style(role);
            Style dark = Palette.dark().style(role);
            pair(light.fill(), dark.fill(), known);
            pair(light.stroke(), dark.stroke(), known);
        }
        Colour paper = fill(Palette.light(), Role.CANVAS);
        Colour ground = fill(Palette.dark(), Role.CANVAS);
        Stream.of(Role.LEVERAGE_NAME, Role.STRATEGIC_NAME, Role.ROUTINE_NAME, Role.BOTTLENECK_NAME)
                .forEach(zone -> known.put(fill(Palette.light(), zone).paler(paper),
                        fill(Palette.dark(), zone).paler(ground)));
        List.copyOf(known.values()).forEach(dark -> known.putIfAbsent(dark, dark));
        return known;
    }

    private static void pair(Optional<Colour> light, Optional<Colour> dark, Map<Colour, Colour> known) {
        light.ifPresent(colour -> known.put(colour, dark.orElseThrow()));
    }

    private static Colour fill(Palette palette, Role role) {
        return palette.style(role).fill().orElseThrow();
    }

    private static Colour inverted(Colour colour) {
        int darkest = lightness(fill(Palette.dark(), Role.CANVAS));
        int lightest = lightness(fill(Palette.dark(), Role.TITLE));
        int wanted = darkest + (BYTE - lightness(colour)) * (lightest - darkest) / BYTE;
        int more = wanted - lightness(colour);
        return new Colour(bounded(colour.red() + more), bounded(colour.green() + more), bounded(colour.blue() + more));
    }

    /** As the eye sees it, to which blue is darker than green (ITU-R BT.601). */
    private static int lightness(Colour colour) {
        return (299 * colour.red() + 587 * colour.green() + 114 * colour.blue()) / 1000;
    }

    private static int bounded(int part) {
        return Math.clamp(part, 0, BYTE);
    }
}
