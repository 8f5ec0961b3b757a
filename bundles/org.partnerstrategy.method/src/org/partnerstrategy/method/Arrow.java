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

import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * The arrow from where a relation is to where it should go (handbook, step 3 and figure 2). At the edge of the
 * matrix it can be without length and still have a direction.
 *
 * @param from where the relation is now
 * @param to the desired position, or where the directions lead
 * @param directions the directions that were decided
 */
public record Arrow(Position from, Position to, Set<Direction> directions) {

    /** How far a direction leads when no desired position was given, in points. */
    public static final int DEFAULT_LENGTH = 20;

    /** The arrow of a relation; none when it was not assessed or should stay where it is. */
    public static Optional<Arrow> of(Relation relation) {
        return current(relation).flatMap(from -> of(relation, from));
    }

    /** The arrow of a relation from where it is known to be; none when it should stay there. */
    public static Optional<Arrow> of(Relation relation, Position from) {
        Set<Direction> directions = Directions.of(relation);
        Arrow arrow = new Arrow(from, desired(relation, from).orElseGet(() -> moved(from, directions)), directions);
        return Optional.of(arrow).filter(found -> !directions.isEmpty() || !from.equals(found.to));
    }

    /** The arrow of a relation from where it was at a review; none when that was not decided by then. */
    public static Optional<Arrow> at(Relation relation, Review review) {
        Development development = relation.getDevelopment();
        return development == null || !Reviews.isKnownAt(development.getReview(), review) ? Optional.empty()
                : Placement.at(relation, review).flatMap(known -> of(relation, known.position()));
    }

    /**
     * The desired position of a relation as it was decided. On an axis without a desired score it is where the
     * directions lead. None when only directions were decided, or nothing, or when nobody has assessed the relation.
     */
    public static Optional<Position> desired(Relation relation) {
        return current(relation).flatMap(from -> desired(relation, from));
    }

    /**
     * Whether the arrow goes where its directions say. A difference under {@link Directions#SMALLEST_DIFFERENCE} counts
     * as none; a direction in which the edge of the matrix leaves less room than that needs no movement.
     */
    public boolean agreesWithDirections() {
        Set<Direction> moves = Directions.between(from, to);
        return directions.containsAll(moves)
                && directions.stream().allMatch(direction -> moves.contains(direction) || isAtEdge(direction));
    }

    private boolean isAtEdge(Direction direction) {
        int room = switch (direction) {
        case UP -> Score.MAXIMUM - from.influence().points();
        case DOWN -> from.influence().points() - Score.MINIMUM;
        case LEFT -> from.dependency().points() - Score.MINIMUM;
        case RIGHT -> Score.MAXIMUM - from.dependency().points();
        };
        return room < Directions.SMALLEST_DIFFERENCE;
    }

    private static Optional<Position> current(Relation relation) {
        return Round.newest(relation).map(Round::consensus);
    }

    private static Optional<Position> desired(Relation relation, Position from) {
        Development development = relation.getDevelopment();
        if (development == null
                || development.getDesiredDependency() == null && development.getDesiredInfluence() == null) {
            return Optional.empty();
        }
        Position moved = moved(from, Directions.of(relation));
        return Optional.of(new Position(either(development.getDesiredDependency(), moved.dependency()),
                either(development.getDesiredInfluence(), moved.influence())));
    }

    private static Score either(Score desired, Score otherwise) {
        return desired == null ? otherwise : desired;
    }

    private static Position moved(Position from, Set<Direction> directions) {
        return from.moved(length(directions, RIGHT, LEFT), length(directions, UP, DOWN));
    }

    private static int length(Set<Direction> directions, Direction more, Direction less) {
        return (directions.contains(more) ? DEFAULT_LENGTH : 0) - (directions.contains(less) ? DEFAULT_LENGTH : 0);
    }
}
