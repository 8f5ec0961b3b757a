/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop.journal;

import java.util.Optional;

import org.partnerstrategy.method.Position;

/**
 * One thing that happened in a workshop, as it is kept on disk. Parts that a kind does not need are empty.
 *
 * @param kind what
 * @param subject the ID of the participant or of the goal, or the key of the presenter
 * @param relation the ID of the relation
 * @param text the name of a participant, the key of the workshop, or what takes a closed round back
 * @param position where a partner is placed; none where it is taken away
 * @param number the number of the change on the participant's device, which grows
 * @param undo whether it takes the last step of the presenter back
 */
public record JournalEntry(Kind kind, String subject, String relation, String text, Optional<Position> position,
        long number,
        boolean undo) {

    /** What can happen. */
    public enum Kind {
        /** The workshop starts, with those keys. */
        OPEN,
        /** A participant joins, or changes the name. */
        JOIN,
        /** A participant places a partner, or takes it away. */
        PLACE,
        /** The round of that goal is the current one. */
        GOAL,
        /** The presenter stops the placing for a while. */
        PAUSE,
        /** The placing goes on. */
        RESUME,
        /** All see where everyone placed the partners of that goal. */
        REVEAL,
        /** The placing of that goal goes on. */
        HIDE,
        /** The group agrees on a place, or on none any more. */
        JOINT,
        /** The outcome of that goal is recorded. */
        CLOSE,
        /** The outcome of that goal is taken back. */
        REOPEN
    }

    /** About the whole workshop, or a goal. */
    public static JournalEntry of(Kind kind, String subject, String text) {
        return new JournalEntry(kind, subject, "", text, Optional.empty(), 0, false);
    }

    /** About the place of a partner. */
    public static JournalEntry placing(Kind kind, String subject, String relation, Optional<Position> position,
            long number) {
        return new JournalEntry(kind, subject, relation, "", position, number, false);
    }

    /** The same as what takes the last step back. */
    public JournalEntry undoing() {
        return new JournalEntry(kind, subject, relation, text, position, number, true);
    }
}
