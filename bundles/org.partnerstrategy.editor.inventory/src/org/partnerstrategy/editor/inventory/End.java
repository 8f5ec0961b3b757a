package org.partnerstrategy.editor.inventory;

import java.util.Optional;

import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;

/**
 * One of the two ends of a relation.
 *
 * @param <N> partner or goal
 */
interface End<N extends NamedElement> {

    /** With which the keys of its messages begin. */
    String key();

    Optional<N> of(Relation relation);

    void set(Relation relation, N element);

    /** Makes a new one in the strategy. */
    N make(String name);

    /** Whether another relation joins this element with the other end of the relation already. */
    boolean isTaken(Relation relation, N element);

    /** Whether nothing but one relation refers to it, and no more than its name is known. */
    boolean isOnlyHere(N element);

    /** The name of the partner that the relation would have. */
    String partner(Relation relation, N element);

    /** The name of the goal that the relation would have. */
    String goal(Relation relation, N element);
}
