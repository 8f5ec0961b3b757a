package org.partnerstrategy.editing;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The document that lives in a home, and hears what happens there. */
public interface DocumentGuest {

    /** Hears nothing. */
    DocumentGuest NONE = new DocumentGuest() {
    };

    /** Elements were changed, or a change undone or done again. */
    default void changed(Set<EObject> elements) {
    }

    /** There is another strategy now. */
    default void replaced() {
    }

    /** It became dirty or clean. */
    default void stateChanged() {
    }

    /** The file was written from here. */
    default void saved() {
    }
}
