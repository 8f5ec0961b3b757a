/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import org.partnerstrategy.matrix.MatrixOptions;

/** How large the matrix of a goal is drawn in a report or on a slide, which decides how large its letters are. */
public final class MatrixSize {

    /** In pixels per point: small pictures have letters that can be read on a page, large ones room for many names. */
    private static final int SMALL = 5;
    private static final int LARGE = 8;
    private static final int MANY = 15;

    private MatrixSize() {
    }

    /**
     * The size of a matrix.
     *
     * @param relations how many it shows
     * @return in pixels per point, as {@link MatrixOptions#sized} takes it
     */
    public static int of(int relations) {
        return relations > MANY ? LARGE : SMALL;
    }
}
