package org.partnerstrategy.matrix.scene;

import java.util.List;
import java.util.Optional;

/**
 * Marks that belong together, drawn in this order.
 *
 * @param relation the identity of the relation that they show; none for what is not a relation
 * @param title what the relation is, in one sentence
 * @param marks what is drawn
 */
public record Group(Optional<String> relation, Optional<String> title, List<Mark> marks) {

    public Group {
        marks = List.copyOf(marks);
    }

    /** Marks that show no relation. */
    public static Group of(List<Mark> marks) {
        return new Group(Optional.empty(), Optional.empty(), marks);
    }
}
