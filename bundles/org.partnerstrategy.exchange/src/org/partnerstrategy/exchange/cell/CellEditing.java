package org.partnerstrategy.exchange.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How the cells of a column are edited. What is edited is the text that the column shows.
 *
 * @param <T> the elements of the rows
 */
public interface CellEditing<T> {

    /**
     * What a text means for a row. Changes nothing yet: it is also asked while the user types.
     *
     * @param row a row of the grid or a new one, which is not yet in the model
     * @param text what stands in the cell, without spaces around it; empty when the user cleared it
     */
    CellChange read(T row, String text);

    /** Texts that the user may mean, best first. */
    default List<String> proposals(T row, String typed) {
        return List.of();
    }

    /**
     * The whole text where only one proposal begins with what was typed; none when what was typed is a proposal itself,
     * or when several or none begin so. Case makes no difference.
     */
    default Optional<String> completion(T row, String typed) {
        return Completion.of(proposals(row, typed), typed);
    }

    /** Whether only proposals can be taken, so that Enter takes the first one. */
    default boolean isClosed() {
        return false;
    }

    /** Whether texts have several lines. */
    default boolean isLong() {
        return false;
    }

    /** Whether this row's cell can be edited at all. */
    default boolean mayEdit(T row) {
        return true;
    }

    /** Editing of a text on one line. */
    static <T> CellEditing<T> line(BiFunction<T, String, CellChange> read) {
        return read::apply;
    }

    /** Editing of a text that may have several lines. */
    static <T> CellEditing<T> lines(BiFunction<T, String, CellChange> read) {
        return new CellEditing<>() {

            @Override
            public CellChange read(T row, String text) {
                return read.apply(row, text);
            }

            @Override
            public boolean isLong() {
                return true;
            }
        };
    }

    /** Editing of a text on one line for which there are proposals. */
    static <T> CellEditing<T> proposing(BiFunction<T, String, CellChange> read,
            BiFunction<T, String, List<String>> proposals) {
        return new CellEditing<>() {

            @Override
            public CellChange read(T row, String text) {
                return read.apply(row, text);
            }

            @Override
            public List<String> proposals(T row, String typed) {
                return proposals.apply(row, typed);
            }
        };
    }
}
