/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.actions;

import java.util.Collection;
import java.util.stream.Collectors;

import org.partnerstrategy.model.Direction;

/** Directions as arrows, which take less room than words. */
final class Arrows {

    private Arrows() {
    }

    static String of(Collection<Direction> directions) {
        return directions.stream().sorted().map(Arrows::of).collect(Collectors.joining(" "));
    }

    static String of(Direction direction) {
        return switch (direction) {
        case UP -> "\u2191";
        case DOWN -> "\u2193";
        case LEFT -> "\u2190";
        case RIGHT -> "\u2192";
        };
    }
}
