/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

/**
 * What the parts of a window stand on, and what is written on them, in the colours of the pictures: one ground and two
 * elevations. Texts stand out from each of the three at least 4.5 to 1 and signs 3 to 1 (WCAG AA).
 *
 * @param ground of pages
 * @param raised of fields, tables and bars
 * @param high of what lies above those: headings, menus, tips and buttons
 * @param line around and between them
 * @param ink of texts
 * @param softInk of texts that are said aside
 * @param accent what draws the eye; texts on it have the colour of the ground
 * @param warning what asks for attention
 */
public record Surfaces(Colour ground, Colour raised, Colour high, Colour line, Colour ink, Colour softInk,
        Colour accent, Colour warning) {

    private static final int TINT = 22;
    private static final int PRIMARY = 50;

    private boolean isDark() {
        return ground.contrast(Colour.of(0)) < ink.contrast(Colour.of(0));
    }

    /** The button that Enter presses: as strong as the accent, and texts on it have the lighter of ground and ink. */
    public Colour primary() {
        return isDark() ? accent.mixed(ground, PRIMARY) : accent;
    }

    /** What is written on the button that Enter presses. */
    public Colour onPrimary() {
        return isDark() ? ink : ground;
    }

    /** What is selected stands on this. */
    public Colour selected() {
        return accent.mixed(raised, TINT);
    }
}
