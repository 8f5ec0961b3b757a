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
import org.partnerstrategy.model.Score;

/**
 * The arrow from where a relation stands to where it should go (handbook, step 3 and figure 2). At the edge of the matrix
 * it can be without length and still have a direction.
 *
 * @param from where the relation stands now
 * @param to the desired position, or where the directions lead
 * @param directions the directions that were decided
 */
public record Arrow(Position from, Position to, Set<Direction> directions) {

    /** How far a direction leads when no desired position was given, in points. */
    public static final int DEFAULT_LENGTH = 20;

    /** The arrow of a relation; none when it was not assessed or should stay where it is. */
    public static Optional<Arrow> of(Relation relation) {
        return Placement.now(relation).map(Placement::position).flatMap(from -> of(relation, from));
    }

    private static Optional<Arrow> of(Relation relation, Position from) {
        Set<Direction> directions = Directions.of(relation);
        return desired(relation, from)
                .or(() -> directions.isEmpty() ? Optional.empty() : Optional.of(moved(from, directions)))
                .map(to -> new Arrow(from, to, directions));
    }

    /**
     * The desired position of a relation as it was decided. An axis without a desired score stays as it is now. None when
     * only directions were decided, or nothing.
     */
    public static Optional<Position> desired(Relation relation) {
        return Placement.now(relation).map(Placement::position).flatMap(from -> desired(relation, from));
    }

    private static Optional<Position> desired(Relation relation, Position from) {
        Development development = relation.getDevelopment();
        if (development == null
                || development.getDesiredDependency() == null && development.getDesiredInfluence() == null) {
            return Optional.empty();
        }
        return Optional.of(new Position(either(development.getDesiredDependency(), from.dependency()),
                either(development.getDesiredInfluence(), from.influence())));
    }

    private static Score either(Score desired, Score current) {
        return desired == null ? current : desired;
    }

    private static Position moved(Position from, Set<Direction> directions) {
        return from.moved(length(directions, RIGHT, LEFT), length(directions, UP, DOWN));
    }

    private static int length(Set<Direction> directions, Direction more, Direction less) {
        return (directions.contains(more) ? DEFAULT_LENGTH : 0) - (directions.contains(less) ? DEFAULT_LENGTH : 0);
    }
}
