/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

/** Hears how far a long import is. */
@FunctionalInterface
public interface ImportProgress {

    /** Listens to nothing. */
    ImportProgress NONE = (done, total) -> {
        // Nobody wants to know.
    };

    /**
     * Called now and then, and at the end.
     *
     * @param done the number of rows done
     * @param total the number of rows of the register
     */
    void rows(int done, int total);
}
