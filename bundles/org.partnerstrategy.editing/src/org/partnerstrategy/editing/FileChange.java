/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
