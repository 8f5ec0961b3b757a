package org.partnerstrategy.ui.grid;

import java.util.Optional;

import org.eclipse.swt.widgets.Menu;

/** What the menu of a grid's titles offers beside showing, hiding and sorting. */
@FunctionalInterface
public interface HeaderMenu {

    /**
     * Adds items to the menu.
     *
     * @param column the identity of the column under the mouse; none when there is none
     */
    void fill(Menu menu, Optional<String> column);
}
