/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import org.partnerstrategy.matrix.paint.Palette;

/** The colours of a picture. */
enum Theme {

    /** Dark on light. */
    light(Palette.light()),
    /** Light on dark. */
    dark(Palette.dark());

    private final Palette palette;

    Theme(Palette palette) {
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }
}
