/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.List;

import org.partnerstrategy.model.text.Message;

/**
 * Something that happened to rows of a register, the same to all of them.
 *
 * @param reason what happened and why, as half a sentence that starts with a small letter
 * @param example the value of the first of these rows that shows it; empty when the reason says it all
 * @param rows the numbers of the rows, as {@link org.partnerstrategy.exchange.register.Row#number()} counts them,
 *        ascending and each once; none when it is about no row in particular
 */
public record ImportFinding(Message reason, String example, List<Integer> rows) {

    public ImportFinding {
        rows = List.copyOf(rows);
    }

    /** The number of rows. */
    public int count() {
        return rows.size();
    }
}
