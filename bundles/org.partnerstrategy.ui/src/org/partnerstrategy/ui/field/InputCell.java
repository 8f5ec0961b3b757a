package org.partnerstrategy.ui.field;

import java.util.function.Consumer;

/** An editor of cells whose input makes the document dirty from the first key, and is in the file when that is saved. */
public interface InputCell {

    /**
     * A cell is edited from now on.
     *
     * @param write writes a value of the editor into the strategy, as one step that can be undone
     */
    void begin(Consumer<Object> write);
}
