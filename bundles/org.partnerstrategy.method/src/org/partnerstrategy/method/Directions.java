/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** The directions in which relations should develop (handbook, step 3). */
public final class Directions {

    /** A smaller difference between two positions, in points, counts as none. */
    public static final int SMALLEST_DIFFERENCE = 3;

    private Directions() {
    }

    /** The directions that were decided for a relation; none when it should stay as it is or nothing was decided. */
    public static Set<Direction> of(Relation relation) {
        return Optional.ofNullable(relation.getDevelopment()).map(Development::getDirections).map(Directions::set)
                .orElseGet(Set::of);
    }

    /** The directions that lead from one position to another. */
    public static Set<Direction> between(Position from, Position to) {
        EnumSet<Direction> directions = EnumSet.noneOf(Direction.class);
        direction(from.influence().points(), to.influence().points(), UP, DOWN).ifPresent(directions::add);
        direction(from.dependency().points(), to.dependency().points(), RIGHT, LEFT).ifPresent(directions::add);
        return directions;
    }

    /** Whether two of the directions exclude each other: up and down, or left and right. */
    public static boolean areOpposed(Collection<Direction> directions) {
        return directions.contains(UP) && directions.contains(DOWN)
                || directions.contains(LEFT) && directions.contains(RIGHT);
    }

    /** What a direction is called. */
    public static Message label(Direction direction) {
        return Term.of(direction);
    }

    /** What directions are called together, for example "left, up"; "keep as it is" when there are none. */
    public static Message label(Set<Direction> directions) {
        return directions.stream().sorted().map(Directions::label)
                .reduce((first, second) -> Message.of(Directions.class, "directions.together", first, second))
                .orElseGet(() -> Message.of(Directions.class, "directions.none"));
    }

    private static Set<Direction> set(Collection<Direction> directions) {
        EnumSet<Direction> set = EnumSet.noneOf(Direction.class);
        set.addAll(directions);
        return set;
    }

    private static Optional<Direction> direction(int from, int to, Direction more, Direction less) {
        if (Math.abs(to - from) < SMALLEST_DIFFERENCE) {
            return Optional.empty();
        }
        return Optional.of(to > from ? more : less);
    }
}
