package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the values of a register are to be understood, where its cells do not say it.
 *
 * @param factor by which amounts are multiplied: 1000 for a register in thousands of euro; positive
 * @param scale the scale of the scores; without it a scale other than 0-100 is recognised and remarked
 * @param rates what one unit of another currency is in euro, by the code of the currency (ISO 4217); all positive.
 *        Amounts in a currency without a rate are taken as they are, and remarked.
 */
public record ValueOptions(BigDecimal factor, Optional<Scale> scale, Map<String, BigDecimal> rates) {

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

    /** The same, with what one unit of a currency is in euro. */
    public ValueOptions withRate(String currency, BigDecimal rate) {
        Map<String, BigDecimal> more = new TreeMap<>(rates);
        more.put(currency, rate);
        return new ValueOptions(factor, scale, more);
    }
}
