/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/**
 * Decides how relations should develop (handbook, step 3), so that the arrow always agrees with its directions: at most
 * one vertical and one horizontal direction, and a desired score only on an axis along which the relation should move.
 */
public final class Deciding {

    private Deciding() {
    }

    /**
     * Wants a relation at a position, as when the tip of its arrow is put there. A difference under {@link
     * Directions#SMALLEST_DIFFERENCE} counts as none; a direction in which the edge leaves no room stays. Nothing
     * happens to a relation that nobody has assessed, or that was left where it is without a decision.
     */
    public static void toward(Relation relation, Position desired) {
        Round.newest(relation).map(Round::consensus).ifPresent(now -> {
            Set<Direction> directions = directions(relation, now, desired);
            if (relation.getDevelopment() == null && directions.isEmpty()) {
                return;
            }
            decide(relation, directions);
            Set<Direction> moves = Directions.between(now, desired);
            Development development = relation.getDevelopment();
            development.setDesiredInfluence(
                    moves.contains(UP) || moves.contains(DOWN) ? desired.influence() : null);
            development.setDesiredDependency(
                    moves.contains(LEFT) || moves.contains(RIGHT) ? desired.dependency() : null);
            decidedNow(relation);
        });
    }

    /** The directions that a relation would get when it were wanted at a position. */
    public static Set<Direction> directions(Relation relation, Position now, Position desired) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        directions.addAll(Directions.between(now, desired));
        Directions.of(relation).stream().filter(direction -> isAtEdge(direction, now)
                && !directions.contains(opposite(direction))).forEach(directions::add);
        return directions;
    }

    /** Adds a direction, which takes the place of its opposite; or takes it away when it was wanted already. */
    public static void toggle(Relation relation, Direction direction) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        directions.addAll(Directions.of(relation));
        if (!directions.remove(direction)) {
            directions.remove(opposite(direction));
            directions.add(direction);
        }
        decide(relation, directions);
    }

    /** Decides for these directions and no others; none means to keep the relation as it is. */
    public static void decide(Relation relation, Collection<Direction> directions) {
        Development development = Optional.ofNullable(relation.getDevelopment()).orElseGet(() -> {
            relation.setDevelopment(PartnerStrategyFactory.eINSTANCE.createDevelopment());
            return relation.getDevelopment();
        });
        if (!Set.copyOf(development.getDirections()).equals(Set.copyOf(directions))) {
            development.getDirections().clear();
            directions.stream().sorted().forEach(development.getDirections()::add);
            decidedNow(relation);
        }
        Optional<Position> now = Round.newest(relation).map(Round::consensus);
        if (!fits(development.getDesiredInfluence(), now.map(Position::influence), directions, UP, DOWN)) {
            development.setDesiredInfluence(null);
        }
        if (!fits(development.getDesiredDependency(), now.map(Position::dependency), directions, RIGHT, LEFT)) {
            development.setDesiredDependency(null);
        }
    }

    /** Later reviews are compared with what was decided at this one. */
    private static void decidedNow(Relation relation) {
        if (Strategies.haveIt(relation)) {
            relation.getDevelopment().setReview(Reviews.newest(Strategies.of(relation)).orElse(null));
        }
    }

    /** Takes back what was decided, so that nothing is. */
    public static void withdraw(Relation relation) {
        relation.setDevelopment(null);
    }

    /** The direction that excludes a direction. */
    public static Direction opposite(Direction direction) {
        return switch (direction) {
        case UP -> DOWN;
        case DOWN -> UP;
        case LEFT -> RIGHT;
        case RIGHT -> LEFT;
        };
    }

    /** Whether a desired score leads where the directions say. */
    private static boolean fits(Score desired, Optional<Score> now, Collection<Direction> directions, Direction more,
            Direction less) {
        if (desired == null) {
            return true;
        }
        int difference = now.map(score -> desired.points() - score.points()).orElse(0);
        return difference >= Directions.SMALLEST_DIFFERENCE && directions.contains(more)
                || -difference >= Directions.SMALLEST_DIFFERENCE && directions.contains(less);
    }

    private static boolean isAtEdge(Direction direction, Position now) {
        int room = switch (direction) {
        case UP -> Score.MAXIMUM - now.influence().points();
        case DOWN -> now.influence().points();
        case LEFT -> now.dependency().points();
        case RIGHT -> Score.MAXIMUM - now.dependency().points();
        };
        return room < Directions.SMALLEST_DIFFERENCE;
    }
}
