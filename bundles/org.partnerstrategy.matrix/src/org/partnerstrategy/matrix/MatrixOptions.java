/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.model.Review;

/**
 * What a picture of a goal's matrix shows. Begin with {@link #in}, and change what should be different.
 *
 * @param view which positions
 * @param pixelsPerPoint how many pixels one of the 100 points of an axis is long, 4-40
 * @param language the language of the words
 * @param parts what else is part of the picture
 * @param overlays the extra marks of plug-ins
 * @param review the review as of which everything is drawn; none for how it is now
 */
public record MatrixOptions(View view, int pixelsPerPoint, Locale language, Set<Part> parts, Set<Overlay> overlays,
        Optional<Review> review) {

    /** The smallest picture, in pixels per point. */
    public static final int SMALLEST = 4;

    /** The largest picture, in pixels per point. */
    public static final int LARGEST = 40;

    private static final int USUAL = 8;
    private static final Set<Part> USUAL_PARTS = Set.of(Part.HEADING, Part.NAMES, Part.TO_PLACE, Part.SPREAD,
            Part.LEGEND, Part.SHORT_ARROWS);

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

    /** What is drawn as it is now. */
    public MatrixOptions(View view, int pixelsPerPoint, Locale language, Set<Part> parts, Set<Overlay> overlays) {
        this(view, pixelsPerPoint, language, parts, overlays, Optional.empty());
    }

    /** Positions now with arrows, names, spread, heading and legend, in the usual size. */
    public static MatrixOptions in(Locale language) {
        return new MatrixOptions(View.BOTH, USUAL, language, USUAL_PARTS, Set.of());
    }

    /** Whether a part is shown. */
    public boolean shows(Part part) {
        return parts.contains(part);
    }

    /** The same with other positions. */
    public MatrixOptions showing(View other) {
        return new MatrixOptions(other, pixelsPerPoint, language, parts, overlays, review);
    }

    /**
     * The same in another size.
     *
     * @throws IllegalArgumentException when the size is out of bounds
     */
    public MatrixOptions sized(int pixels) {
        return new MatrixOptions(view, pixels, language, parts, overlays, review);
    }

    /** The same with a part. */
    public MatrixOptions with(Part part) {
        return with(part, true);
    }

    /** The same without a part. */
    public MatrixOptions without(Part part) {
        return with(part, false);
    }

    /** The same with or without a part. */
    public MatrixOptions with(Part part, boolean shown) {
        return new MatrixOptions(view, pixelsPerPoint, language, changed(parts, part, shown), overlays, review);
    }

    /** The same with or without extra marks. */
    public MatrixOptions with(Overlay overlay, boolean shown) {
        return new MatrixOptions(view, pixelsPerPoint, language, parts, changed(overlays, overlay, shown), review);
    }

    /**
     * The same as of a review: relations are where their newest assessment up to then placed them, with the arrows that
     * were decided by then. Extra marks are about now, and are left out.
     *
     * @param other none for how it is now
     */
    public MatrixOptions at(Optional<Review> other) {
        return new MatrixOptions(view, pixelsPerPoint, language, parts, overlays, other);
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean shown) {
        Set<T> changed = new HashSet<>(all);
        if (shown) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
