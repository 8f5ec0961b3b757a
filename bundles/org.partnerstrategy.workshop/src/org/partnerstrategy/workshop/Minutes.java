/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.io.IOException;

import org.partnerstrategy.model.PartnerStrategy;

/** Where the outcome of rounds goes: the file of a strategy, or the strategy that is open in a window. */
public interface Minutes {

    /**
     * A copy of the strategy as it is now, which nobody else uses.
     *
     * @throws IOException when it cannot be read
     */
    PartnerStrategy copy() throws IOException;

    /**
     * Records a round, as one step that can be undone.
     *
     * @return what {@link #takeBack} needs to know of it, in one line; empty when nothing changed
     * @throws IOException when it cannot be recorded; the strategy is then as it was
     */
    String record(RoundOutcome outcome) throws IOException;

    /**
     * Takes the recorded round back.
     *
     * @param mark what recording it answered
     * @return false when the strategy has been changed since, which is then left as it is
     * @throws IOException when it cannot be taken back; the strategy is then as it was
     */
    boolean takeBack(String mark) throws IOException;
}
