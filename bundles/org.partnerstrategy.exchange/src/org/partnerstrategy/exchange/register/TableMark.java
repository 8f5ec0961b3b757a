package org.partnerstrategy.exchange.register;

import java.util.Collection;
import java.util.List;

import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/**
 * The columns by which the table of a strategy is known when it comes back: they say what follows from others, and no other
 * register has both. All its rows are relations, whatever their partners and goals are called.
 */
public final class TableMark {

    private static final Messages MESSAGES = Messages.of(TableMark.class);

    /** What the columns are called. */
    public static final List<Message> HEADINGS = List.of(MESSAGES.message("mark.zone"), MESSAGES.message("mark.line"));

    private TableMark() {
    }

    /** Whether columns are those of such a table, in whatever language. */
    public static boolean isOn(Collection<String> columns) {
        return HEADINGS.stream().allMatch(heading -> Message.LANGUAGES.stream().map(heading::in).anyMatch(columns::contains));
    }
}
