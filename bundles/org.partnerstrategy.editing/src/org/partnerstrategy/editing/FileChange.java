package org.partnerstrategy.editing;

/** What others did to the file of a document. */
public enum FileChange {

    /** Nothing. */
    NONE,
    /** They wrote it. */
    CHANGED,
    /** They deleted or moved it. */
    GONE
}
