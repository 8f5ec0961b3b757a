/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

/**
 * What somebody is typing and the strategy does not have yet. From its first key the document is dirty; it is taken
 * over before the document is saved, and by whoever changes what the user looks at.
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
