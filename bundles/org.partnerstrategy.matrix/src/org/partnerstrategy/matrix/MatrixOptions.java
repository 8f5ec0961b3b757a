/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.partnerstrategy.matrix.overlay.Overlay;

/**
 * What a picture of a goal's matrix shows.
 *
 * @param view which positions
 * @param amounts whether the area of a marker shows the amount per year
 * @param spread whether the spread of the assessments is drawn (handbook, step 2)
 * @param trail whether the places at earlier reviews are drawn
 * @param legend whether a legend is beside the matrix
 * @param pixelsPerPoint how many pixels one of the 100 points of an axis is long, 4-40
 * @param language the language of the words
 * @param parts what else is part of the picture
 * @param overlays the extra marks of plug-ins
 */
public record MatrixOptions(View view, boolean amounts, boolean spread, boolean trail, boolean legend,
        int pixelsPerPoint, Locale language, Set<Part> parts, Set<Overlay> overlays) {

    /** The smallest picture, in pixels per point. */
    public static final int SMALLEST = 4;

    /** The largest picture, in pixels per point. */
    public static final int LARGEST = 40;

    private static final int USUAL = 8;
    private static final Set<Part> WHOLE = Set.of(Part.HEADING, Part.NAMES, Part.TO_PLACE);

    /**
     * @throws IllegalArgumentException when the size is out of bounds
     */
    public MatrixOptions {
        if (pixelsPerPoint < SMALLEST || pixelsPerPoint > LARGEST) {
            throw new IllegalArgumentException(pixelsPerPoint + " pixels per point");
        }
        parts = Set.copyOf(parts);
        overlays = Set.copyOf(overlays);
    }

    /** Positions now with arrows, spread and legend, in the usual size. */
    public static MatrixOptions in(Locale language) {
        return new MatrixOptions(View.BOTH, false, true, false, true, USUAL, language, WHOLE, Set.of());
    }

    /** The same with other positions. */
    public MatrixOptions showing(View other) {
        return new MatrixOptions(other, amounts, spread, trail, legend, pixelsPerPoint, language, parts, overlays);
    }

    /** The same with or without amounts. */
    public MatrixOptions withAmounts(boolean shown) {
        return new MatrixOptions(view, shown, spread, trail, legend, pixelsPerPoint, language, parts, overlays);
    }

    /** The same with or without spread. */
    public MatrixOptions withSpread(boolean shown) {
        return new MatrixOptions(view, amounts, shown, trail, legend, pixelsPerPoint, language, parts, overlays);
    }

    /** The same with or without trail. */
    public MatrixOptions withTrail(boolean shown) {
        return new MatrixOptions(view, amounts, spread, shown, legend, pixelsPerPoint, language, parts, overlays);
    }

    /** The same with or without legend. */
    public MatrixOptions withLegend(boolean shown) {
        return new MatrixOptions(view, amounts, spread, trail, shown, pixelsPerPoint, language, parts, overlays);
    }

    /**
     * The same in another size.
     *
     * @throws IllegalArgumentException when the size is out of bounds
     */
    public MatrixOptions sized(int pixels) {
        return new MatrixOptions(view, amounts, spread, trail, legend, pixels, language, parts, overlays);
    }

    /** The same with a part. */
    public MatrixOptions with(Part part) {
        return parts(part, true);
    }

    /** The same without a part. */
    public MatrixOptions without(Part part) {
        return parts(part, false);
    }

    /** The same with or without extra marks. */
    public MatrixOptions with(Overlay overlay, boolean shown) {
        Set<Overlay> changed = new HashSet<>(overlays);
        if (shown) {
            changed.add(overlay);
        } else {
            changed.remove(overlay);
        }
        return new MatrixOptions(view, amounts, spread, trail, legend, pixelsPerPoint, language, parts, changed);
    }

    private MatrixOptions parts(Part part, boolean shown) {
        Set<Part> changed = new HashSet<>(parts);
        if (shown) {
            changed.add(part);
        } else {
            changed.remove(part);
        }
        return new MatrixOptions(view, amounts, spread, trail, legend, pixelsPerPoint, language, changed, overlays);
    }
}
