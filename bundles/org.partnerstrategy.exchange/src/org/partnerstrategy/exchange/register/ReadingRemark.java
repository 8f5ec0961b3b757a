/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.util.List;

import org.partnerstrategy.model.text.Message;

/**
 * Something that a reader noticed in a file and people should know.
 *
 * @param what what it is, as half a sentence that starts with a small letter
 * @param rows the numbers of the rows, as {@link Row#number()} counts them; none when it is about no row in particular
 * @param isLeftOut whether these rows are no rows of the register because of it
 */
public record ReadingRemark(Message what, List<Integer> rows, boolean isLeftOut) {

    public ReadingRemark {
        rows = List.copyOf(rows);
    }
}
