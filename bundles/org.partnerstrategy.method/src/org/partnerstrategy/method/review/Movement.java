/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.review;

import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.method.Arrow;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * Where a relation was at one review, and where it is at a later one.
 *
 * @param relation the relation, as it is later; as it was, when it is gone
 * @param kind whether it can be compared at all
 * @param from where it was; none when it is new
 * @param to where it is; none when it is gone, or was not assessed again
 * @param plan the arrow that was wanted from where it was; none when it should stay there, or was nowhere
 */
public record Movement(Relation relation, Kind kind, Optional<Placement> from, Optional<Placement> to,
        Optional<Arrow> plan) {

    /** Whether a relation can be compared. */
    public enum Kind {
        /** Assessed at the later review, and placed before. */
        COMPARED,
        /** Placed for the first time. */
        NEW,
        /** Placed before, and not assessed at the later review. */
        NOT_ASSESSED,
        /** Not in the later strategy any more. */
        GONE;

        /** What people call it, in lower case; of one that is compared, that nothing was planned for it. */
        public Message term() {
            return Message.of(Movement.class, "kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** What came of it, in words: of its plan, or what kind it is where there is none. */
    public Message result() {
        return outcome().map(Outcome::term).orElseGet(kind::term);
    }

    /** What became of the wanted development; none when none was wanted, or the two cannot be compared. */
    public Optional<Outcome> outcome() {
        return kind == Kind.COMPARED ? plan.map(arrow -> Outcome.of(arrow.from(), arrow.to(), to.orElseThrow()
                .position())) : Optional.empty();
    }

    /** How many points of dependency it moved to the right; 0 when it cannot be compared. */
    public int right() {
        return kind == Kind.COMPARED ? to.orElseThrow().position().dependency().points()
                - from.orElseThrow().position().dependency().points() : 0;
    }

    /** How many points of influence it moved up; 0 when it cannot be compared. */
    public int up() {
        return kind == Kind.COMPARED ? to.orElseThrow().position().influence().points()
                - from.orElseThrow().position().influence().points() : 0;
    }

    /** Whether it lies in another zone than before. */
    public boolean changedZone() {
        return kind == Kind.COMPARED && from.orElseThrow().zone() != to.orElseThrow().zone();
    }
}
