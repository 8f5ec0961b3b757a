/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
