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
