package org.partnerstrategy.editing;

/** Hears which documents are opened and closed. */
public interface OpenDocumentsListener {

    /** The document was opened by its first user. */
    default void opened(StrategyDocument document) {
    }

    /** The document was closed by its last user; it has let its listeners go. */
    default void closed(StrategyDocument document) {
    }
}
