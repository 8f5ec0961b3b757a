/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a file writes it. It can be written so that it is short here and as long as a book when it is written
 * out, as 1E999999999 is; such a number is not a number of people.
 *
 * @param text what is in the file
 */
record Digits(String text) {

    private static final int LONGEST = 400;
    private static final int MOST_DIGITS = 350;

    /** The number; none when it is none, or one that no spreadsheet can hold. */
    Optional<BigDecimal> value() {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return Optional.of(number).filter(each -> Math.abs((long) each.scale()) <= MOST_DIGITS
                    && each.precision() <= MOST_DIGITS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number as a cell; a text where it is none. */
    RegisterCell cell() {
        return value().isPresent() ? RegisterCell.number(text) : RegisterCell.text(text);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
