/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.model.Review;

/** Hears what happens to a document. */
public interface DocumentListener {

    /**
     * The strategy was changed, or a change undone or done again: told once for each step.
     *
     * @param elements those of which a feature got another value; of an added or removed element it is the container
     */
    default void changed(Set<EObject> elements) {
    }

    /** The document holds another strategy now; elements of the previous one mean nothing any more. */
    default void replaced() {
    }

    /** The document is about to write its file. */
    default void saving() {
    }

    /** The document was saved, belongs to another file, became dirty or clean, or somebody began or ended typing. */
    default void stateChanged() {
    }

    /** A change was taken back because it would have touched a closed review: the user has to be told. */
    default void closed(Review review) {
    }

    /** What was typed could not be taken over, and is no longer where it was typed: the user has to be told. */
    default void refused(RefusedInput input) {
    }
}
