/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.List;

import org.partnerstrategy.matrix.scene.Role;

/**
 * How long the arrows of a picture are. Many whole ones cross each other until nobody can follow one. The directions
 * are the decision (handbook, step 3), so that is what short arrows tell: as far as there is room beside a marker.
 */
enum ArrowLength {

    /** To the desired position. */
    WHOLE(Role.ARROW, Role.ARROW_HEAD, 10, 4.5, Double.MAX_VALUE),
    /** A little way from the marker, in the same direction. */
    SHORT(Role.SHORT_ARROW, Role.SHORT_ARROW_HEAD, 6, 3, 16);

    /** So many arrows can be followed in one picture. */
    private static final int MOST_WHOLE = 30;

    private final Role shaft;
    private final Role head;
    private final double headLength;
    private final double headHalfWidth;
    private final double furthest;

    ArrowLength(Role shaft, Role head, double headLength, double headHalfWidth, double furthest) {
        this.shaft = shaft;
        this.head = head;
        this.headLength = headLength;
        this.headHalfWidth = headHalfWidth;
        this.furthest = furthest;
    }

    /** The arrows of a picture. */
    static ArrowLength of(List<PlacedRelation> entries, MatrixOptions options) {
        // Those without a way to go are drawn as signs, which are short already.
        boolean isCrowd = entries.stream().flatMap(entry -> entry.arrow().stream())
                .filter(arrow -> !arrow.from().equals(arrow.to())).count() > MOST_WHOLE;
        return isCrowd && options.shows(Part.SHORT_ARROWS) ? SHORT : WHOLE;
    }

    Role shaft() {
        return shaft;
    }

    Role head() {
        return head;
    }

    double headLength() {
        return headLength;
    }

    double headHalfWidth() {
        return headHalfWidth;
    }

    /** How far an arrow reaches at most from the edge of its marker, in pixels. */
    double furthest() {
        return furthest;
    }
}
