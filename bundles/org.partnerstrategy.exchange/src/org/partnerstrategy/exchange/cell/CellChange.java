package org.partnerstrategy.exchange.cell;

import java.util.Optional;

/** What a text that was typed into a cell means. */
public sealed interface CellChange {

    /**
     * The text can be taken.
     *
     * @param change makes the change; runs at most once, as part of an undo step
     * @param note what the user should know before, for instance that the name is new
     */
    record Accepted(Runnable change, Optional<String> note) implements CellChange {
    }

    /**
     * The text cannot be taken.
     *
     * @param problem what is wrong and what to type instead, in the language of the workbench
     */
    record Refused(String problem) implements CellChange {
    }

    /** The text can be taken. */
    static CellChange accepted(Runnable change) {
        return new Accepted(change, Optional.empty());
    }

    /** The text can be taken, with something the user should know. */
    static CellChange accepted(Runnable change, String note) {
        return new Accepted(change, Optional.of(note));
    }

    /** The text cannot be taken. */
    static CellChange refused(String problem) {
        return new Refused(problem);
    }
}
