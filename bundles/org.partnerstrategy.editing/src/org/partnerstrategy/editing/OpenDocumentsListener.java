/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
