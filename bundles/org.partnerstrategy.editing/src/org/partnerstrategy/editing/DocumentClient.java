/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The document that lives in a home, and hears what happens there. */
public interface DocumentClient {

    /** Hears nothing. */
    DocumentClient NONE = new DocumentClient() {
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
