package org.partnerstrategy.editing;

/**
 * What somebody is typing and the strategy does not have yet. From its first key the document is dirty; it is taken over
 * before the document is saved, and by whoever changes what the user looks at.
 */
public interface PendingInput {

    /**
     * Takes it over, as one step that can be undone.
     *
     * @return false when it is not a value that the strategy can have; then it stays as it is, and the user is told why
     */
    boolean commit();

    /** Writes it into the strategy within a change that is under way; nothing when it is not a value. */
    void write();

    /** Gives it up: what the strategy has is shown again. */
    void discard();
}
