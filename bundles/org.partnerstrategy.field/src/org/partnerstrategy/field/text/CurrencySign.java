/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.text;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with an amount, parted into the number and the currency.
 *
 * @param number what is left without the currency
 * @param currency its code (ISO 4217), or its sign where that is not of one currency only; none when none is named
 */
public record CurrencySign(String number, Optional<String> currency) {

    /** The code of the euro. */
    public static final String EURO = "EUR";

    private static final Pattern EUROS = Pattern.compile("(?i)€|(?<!\\p{L})euro?'?s?(?!\\p{L})\\.?");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern OTHERS = Pattern
            .compile("(?:US|CA|C|AU|A|NZ|HK)?\\$|ƒ|\\p{Sc}|(?<!\\p{L})[A-Z]{3}(?!\\p{L})");
    private static final Map<String, String> SIGNS = Map.of("$", "USD", "US$", "USD", "CA$", "CAD", "C$", "CAD", "AU$",
            "AUD", "A$", "AUD", "£", "GBP", "¥", "JPY", "ƒ", "NLG");

    /** The parts of a text. */
    public static CurrencySign of(String text) {
        Set<String> named = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        Matcher other = OTHERS.matcher(EUROS.matcher(text).replaceAll(found -> {
            named.add(EURO);
            return " ";
        }));
        while (other.find()) {
            String sign = other.group();
            boolean isWord = Character.isLetter(sign.charAt(0)) && sign.length() == 3 && !sign.endsWith("$");
            if (!isWord || CODES.contains(sign)) {
                named.add(SIGNS.getOrDefault(sign, sign));
                other.appendReplacement(rest, " ");
            }
        }
        other.appendTail(rest);
        // Two currencies in one cell are no amount: what is left still holds both, and cannot be read.
        return named.size() > 1 ? new CurrencySign(text, Optional.empty())
                : new CurrencySign(Words.tidy(rest.toString()), named.stream().findFirst());
    }

    /** Whether no other currency than the euro is named. */
    public boolean isEuro() {
        return currency.filter(code -> !code.equals(EURO)).isEmpty();
    }
}
