/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

/** Why something that a participant or the presenter asks for does not happen. */
public enum WorkshopRefusal {
    /** The presenter has paused the round; it can be asked for again. */
    PAUSED,
    /** The round has been revealed or closed. */
    CLOSED,
    /** The workshop has no such participant, goal or partner. */
    UNKNOWN,
    /** As many take part as there may. */
    FULL,
    /** There is nothing to be taken back. */
    NOTHING_TO_UNDO,
    /** The strategy has been changed after the round was closed; it can only be taken back where it is open. */
    CHANGED_SINCE,
    /** The round has not been revealed yet. */
    NOT_REVEALED
}
