/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How numbers are rounded for people: the same everywhere, in windows, pictures, reports, diagrams and messages. Files
 * and the JSON and CSV of the command line keep exact numbers.
 */
public final class Rounding {

    private static final int WHOLE = 100;

    private Rounding() {
    }

    /**
     * The mean of scores, rounded half up (handbook, step 2).
     *
     * @param sum the sum of the scores, 0 or more
     * @param count how many scores, 1 or more
     */
    public static int mean(int sum, int count) {
        return (2 * sum + count) / (2 * count);
    }

    /**
     * A distance to the strategy line in whole points. It is rounded down, as scores are whole: a relation 27.2 points
     * below the line needs 28 more to be on it, and one 27.8 above can lose 27. So nothing below the line is said to be
     * on it (handbook, step 3).
     *
     * @param numerator points times the denominator
     * @param denominator greater than 0
     */
    public static int points(int numerator, int denominator) {
        return Math.floorDiv(numerator, denominator);
    }

    /** The same of a distance that is known in points. */
    public static int points(double exact) {
        return (int) Math.floor(exact);
    }

    /** The lowest whole score that is at least half of a score. */
    public static int half(int score) {
        return Math.ceilDiv(score, 2);
    }

    /** A score or another whole number that a formula worked out, rounded half up. */
    public static BigDecimal whole(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP);
    }

    /** An amount of money as it is read: in whole euro, rounded half up. */
    public static BigDecimal euro(BigDecimal euro) {
        return euro.setScale(0, RoundingMode.HALF_UP);
    }

    /** An amount of money as it is read: whole euro with the grouping of the language, without the sign of the euro. */
    public static String euro(BigDecimal euro, Locale language) {
        return digits(euro(euro), 0, language);
    }

    /** An amount of money as it is typed, with cents only when there are any, without the sign of the euro. */
    public static String exactEuro(BigDecimal euro, Locale language) {
        return digits(euro, euro.stripTrailingZeros().scale() > 0 ? 2 : 0, language);
    }

    private static String digits(BigDecimal number, int decimals, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /**
     * The shares of parts in their sum, in whole percents that add up to 100: what is left over by rounding down goes
     * to the parts that lost most by it, of equal ones to the first.
     *
     * @param parts with a sum greater than 0
     * @throws IllegalArgumentException when the sum is not greater than 0
     */
    public static List<Integer> percentages(List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0) {
            throw new IllegalArgumentException("sum " + sum);
        }
        List<BigDecimal> exact = parts.stream().map(part -> part.multiply(BigDecimal.valueOf(WHOLE))
                .divide(sum, MathContext.DECIMAL128)).toList();
        List<Integer> down = new ArrayList<>(exact.stream()
                .map(share -> share.setScale(0, RoundingMode.FLOOR).intValueExact()).toList());
        int left = WHOLE - down.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(BigDecimal.valueOf(down.get(i))))
                        .reversed())
                .limit(left).forEach(i -> down.set(i, down.get(i) + 1));
        return List.copyOf(down);
    }
}
