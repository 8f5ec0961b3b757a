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
