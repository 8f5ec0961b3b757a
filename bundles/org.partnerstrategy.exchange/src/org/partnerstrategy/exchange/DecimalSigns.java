/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.model.text.Message;

/**
 * Which of point and comma has decimals behind it in the amounts of a register. "12.345" alone may be either; beside
 * "1500.000", as some databases write all their amounts, it is a little more than twelve.
 *
 * @param decimals the signs that have three decimals behind them
 * @param doubtful the signs that have decimals behind them in some amounts, but fewer than three
 */
record DecimalSigns(Set<String> decimals, Set<String> doubtful) {

    private static final Pattern EITHER =
            Pattern.compile("(?<![\\d.,])(?<!\\d[ '’])[1-9]\\d{0,2}([.,])\\d{3}(?![\\d.,])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}([.,])\\d{3}[.,][\\d–—=-]");
    private static final Pattern THREE_DECIMALS = Pattern.compile("(?<![\\d.,])(?:\\d{4,}|0)([.,])\\d{3}(?![\\d.,])");
    /** Where all amounts are written with three decimals, none is without; 1.250 beside 900 is no little amount. */
    private static final Pattern WITHOUT_DECIMALS = Pattern.compile("[^\\d.,]*[1-9]\\d*[^\\d.,]*");
    private static final Pattern OTHER_DECIMALS =
            Pattern.compile("(?<![\\d.,])\\d+([.,])(?:\\d{1,2}|\\d{4,})(?![\\d.,])");

    /**
     * An amount whose meaning the others tell.
     *
     * @param text the amount, so that it can only be read in that way
     * @param remark what people are told
     */
    record Told(String text, Message remark) {
    }

    /** Those of the amounts of a register. */
    static DecimalSigns in(Collection<String> amounts) {
        Set<String> decimals = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        Set<String> thousands = new HashSet<>();
        if (amounts.stream().anyMatch(amount -> EITHER.matcher(amount).find())) {
            for (String amount : amounts) {
                collect(THREE_DECIMALS, amount, decimals);
                collect(OTHER_DECIMALS, amount, doubtful);
                collect(THOUSANDS, amount, thousands);
            }
            if (amounts.stream().anyMatch(amount -> WITHOUT_DECIMALS.matcher(amount).matches())) {
                doubtful.addAll(decimals);
                decimals.clear();
            }
        }
        decimals.removeAll(thousands);
        doubtful.removeAll(thousands);
        doubtful.removeAll(decimals);
        return new DecimalSigns(decimals, doubtful);
    }

    private static void collect(Pattern pattern, String amount, Set<String> signs) {
        Matcher found = pattern.matcher(amount);
        if (found.find()) {
            signs.add(found.group(1));
        }
    }

    /** How an amount is to be read whose meaning the others tell; none when it can only be read in one way. */
    Optional<Told> of(String amount) {
        Matcher either = EITHER.matcher(amount);
        if (decimals.isEmpty() && doubtful.isEmpty() || !either.find()) {
            return Optional.empty();
        }
        String sign = either.group(1);
        if (decimals.contains(sign)) {
            // Four digits behind a point or comma are decimals whatever is before it.
            return told("amount.decimals", amount.substring(0, either.end()) + "0" + amount.substring(either.end()),
                    sign);
        }
        return doubtful.contains(sign) ? told("amount.doubtful", amount, sign) : Optional.empty();
    }

    private static Optional<Told> told(String key, String text, String sign) {
        return Optional.of(new Told(text, Message.of(DecimalSigns.class, key, sign)));
    }
}
