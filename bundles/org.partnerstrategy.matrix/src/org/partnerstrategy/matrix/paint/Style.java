/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.paint;

import java.util.List;
import java.util.Optional;

/**
 * How a mark looks.
 *
 * @param fill the colour of its area or letters
 * @param stroke the colour of its lines or edge; around letters it keeps what lies under them at a distance
 * @param width of its lines in pixels
 * @param dashes the lengths of the parts of a broken line and of its gaps in pixels; empty for a whole line
 * @param cover how much of what lies under its area is hidden, 0-100 percent
 */
public record Style(Optional<Colour> fill, Optional<Colour> stroke, double width, List<Integer> dashes, int cover) {

    /** All of an area. */
    public static final int WHOLE = 100;

    /** A look whose area hides what lies under it. */
    public Style(Optional<Colour> fill, Optional<Colour> stroke, double width, List<Integer> dashes) {
        this(fill, stroke, width, dashes, WHOLE);
    }

    /** Whether what lies under its area is seen through it. */
    public boolean isSeenThrough() {
        return cover < WHOLE;
    }

    /** How much its area hides, 0-255. */
    public int alpha() {
        return cover * 255 / WHOLE;
    }

    /** The same, through whose area one sees. */
    Style covering(int percent) {
        return new Style(fill, stroke, width, dashes, percent);
    }

    static Style filled(Colour fill) {
        return new Style(Optional.of(fill), Optional.empty(), 0, List.of());
    }

    static Style filled(Colour fill, Colour edge, double width) {
        return new Style(Optional.of(fill), Optional.of(edge), width, List.of());
    }

    static Style line(Colour stroke, double width, Integer... dashes) {
        return new Style(Optional.empty(), Optional.of(stroke), width, List.of(dashes));
    }
}
