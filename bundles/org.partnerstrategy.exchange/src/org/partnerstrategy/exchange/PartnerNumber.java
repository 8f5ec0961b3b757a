/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnerstrategy.field.text.Words;

/** A number by which registers know a partner, such as that of the chamber of commerce. */
final class PartnerNumber {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern LEADING_NOUGHTS = Pattern.compile("^0+");
    private static final Pattern DECIMALS = Pattern.compile("\\.0+$");

    private PartnerNumber() {
    }

    /**
     * The number in a text, as it is stored.
     *
     * @return none when the text holds no digit but noughts, as "n.v.t." and "00000000" do
     */
    static Optional<String> of(String text) {
        String number = DECIMALS.matcher(Words.tidy(text)).replaceFirst("");
        return Optional.of(number).filter(known -> known.chars().anyMatch(one -> Character.isDigit(one) && one != '0'));
    }

    /** What two numbers have in common that are the same: spaces, marks and noughts before them make no difference. */
    static String key(String number) {
        return LEADING_NOUGHTS.matcher(MARKS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT)).replaceFirst("");
    }
}
