/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the values of a register are to be understood, where its cells do not say it.
 *
 * @param factor by which amounts are multiplied: 1000 for a register in thousands of euro; positive
 * @param scale the scale of the scores; without it a scale other than 0-100 is recognised and remarked
 * @param rates what one unit of another currency is in euro, by the code of the currency (ISO 4217); all positive.
 *        Amounts in a currency without a rate are taken as they are, and remarked.
 */
public record ValueOptions(BigDecimal factor, Optional<Scale> scale, Map<String, BigDecimal> rates) {

    /** A currency, by its code or its sign, and what one unit of it is in euro. */
    private static final Pattern RATE = Pattern.compile("([^=;\\s\\d]{1,10})=(\\d{1,9}(?:[.,]\\d{1,9})?)");

    /** Amounts in euro, as they stand there. */
    public static final ValueOptions NONE = new ValueOptions(BigDecimal.ONE, Optional.empty(), Map.of());

    /**
     * @throws IllegalArgumentException when the factor or a rate is not positive
     */
    public ValueOptions {
        rates = Map.copyOf(rates);
        if (factor.signum() <= 0 || rates.values().stream().anyMatch(rate -> rate.signum() <= 0)) {
            throw new IllegalArgumentException("not positive");
        }
    }

    /** The same, with amounts multiplied by that. */
    public ValueOptions times(BigDecimal other) {
        return new ValueOptions(other, scale, rates);
    }

    /** The same, with scores on that scale. */
    public ValueOptions on(Optional<Scale> other) {
        return new ValueOptions(factor, other, rates);
    }

    /**
     * The same, with other rates than before.
     *
     * @param text rates such as {@code USD=0.92}, with semicolons or spaces between them; can be empty
     * @return none when the text is no rates
     */
    public Optional<ValueOptions> withRates(String text) {
        ValueOptions options = new ValueOptions(factor, scale, Map.of());
        for (String rate : text.strip().split("[;\\s]+")) {
            Matcher parts = RATE.matcher(rate);
            if (!rate.isEmpty() && (!parts.matches() || number(parts.group(2)).signum() == 0)) {
                return Optional.empty();
            }
            options = rate.isEmpty() ? options
                    : options.withRate(parts.group(1).toUpperCase(Locale.ROOT), number(parts.group(2)));
        }
        return Optional.of(options);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The rates as {@link #withRates} reads them. */
    public String ratesInWords() {
        return new TreeMap<>(rates).entrySet().stream().map(rate -> rate.getKey() + "=" + rate.getValue()
                .toPlainString())
                .collect(Collectors.joining("; "));
    }

    /** The same, with what one unit of a currency is in euro. */
    public ValueOptions withRate(String currency, BigDecimal rate) {
        Map<String, BigDecimal> more = new TreeMap<>(rates);
        more.put(currency, rate);
        return new ValueOptions(factor, scale, more);
    }
}
