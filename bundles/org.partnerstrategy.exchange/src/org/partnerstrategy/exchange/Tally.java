/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

/**
 * How many elements an import touched. Of partners and goals an import only reads the name, so it never updates one.
 *
 * @param made the number that is new in the strategy
 * @param updated the number that was there and changed
 * @param unchanged the number that was there and stayed as it was
 */
public record Tally(int made, int updated, int unchanged) {

    /** All together. */
    public int total() {
        return made + updated + unchanged;
    }
}
