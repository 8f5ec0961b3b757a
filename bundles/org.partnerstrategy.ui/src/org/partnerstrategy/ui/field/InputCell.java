/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import java.util.function.Consumer;

/**
 * An editor of cells whose input makes the document dirty from the first key, and is in the file when that is saved.
 */
public interface InputCell {

    /**
     * A cell is edited from now on.
     *
     * @param write writes a value of the editor into the strategy, as one step that can be undone
     */
    void begin(Consumer<Object> write);
}
