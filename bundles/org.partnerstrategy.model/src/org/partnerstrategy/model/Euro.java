/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How an amount of money in euro is written in a file: digits with a point, for example {@code 10358.00}. */
public final class Euro {

    // An exponent would let a few characters stand for a number that fills the memory when it is written out.
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private Euro() {
    }

    /**
     * The amount that is written so.
     *
     * @throws IllegalArgumentException when the text is not such an amount
     */
    public static BigDecimal parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an amount of money like 10358.00");
        }
        return new BigDecimal(text);
    }
}
