/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** What the steps in a table are called, in a grid and in tables of others alike. */
public final class GridSteps {

    private static final Messages MESSAGES = Messages.of(GridSteps.class);

    private GridSteps() {
    }

    /**
     * The step in which a cell is changed.
     *
     * @param column what the column is called: a message or plain text
     */
    public static Message edit(Object column) {
        return MESSAGES.message("edit.cell", column);
    }
}
