/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.matrix;

import java.util.Optional;

import org.partnerstrategy.method.Position;

/**
 * The place in the matrix at which the user works. What a tool creates while a place is known comes there; it has no
 * other way to hear of it, as a viewpoint's operations know elements and no places.
 */
public final class ClickedPlace {

    private static final ThreadLocal<Position> PLACE = new ThreadLocal<>();

    private ClickedPlace() {
    }

    /** Runs something for the user who works at this place. */
    public static void during(Position place, Runnable work) {
        Position before = PLACE.get();
        PLACE.set(place);
        try {
            work.run();
        } finally {
            if (before == null) {
                PLACE.remove();
            } else {
                PLACE.set(before);
            }
        }
    }

    /** The place at which the user works; none when it is not in the matrix, or not known. */
    static Optional<Position> now() {
        return Optional.ofNullable(PLACE.get());
    }
}
