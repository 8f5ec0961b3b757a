/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.text.Rounding;

class RoundingTest {

    private static final Locale DUTCH = Locale.of("nl");

    @ParameterizedTest
    @CsvSource({ "21, 2, 11", "1, 2, 1", "100, 3, 33", "200, 3, 67", "0, 5, 0", "199, 2, 100" })
    void roundsAMeanHalfUp(int sum, int count, int mean) {
        assertEquals(mean, Rounding.mean(sum, count));
    }

    @ParameterizedTest
    @CsvSource({ "-272, 10, -28", "278, 10, 27", "-1, 100, -1", "99, 100, 0", "0, 7, 0", "-30, 3, -10", "30, 3, 10" })
    void roundsADistanceSoThatNothingBelowTheLineIsSaidToBeOnIt(int numerator, int denominator, int points) {
        assertEquals(points, Rounding.points(numerator, denominator));
        assertEquals(points, Rounding.points((double) numerator / denominator));
    }

    @ParameterizedTest
    @CsvSource({ "0.49, 0, '0,49'", "0.5, 1, '0,50'", "1.5, 2, '1,50'", "2.5, 3, '2,50'", "1234.50, 1.235, '1.234,50'",
            "1234567.00, 1.234.567, '1.234.567'", "-2.5, -3, '-2,50'" })
    void readsMoneyInWholeEuroAndTypesItExactly(BigDecimal euro, String read, String typed) {
        assertEquals(read, Rounding.euro(euro, DUTCH));
        assertEquals(typed, Rounding.exactEuro(euro, DUTCH));
    }

    @Test
    void sharesOutWhatRoundingLeaves() {
        assertEquals(List.of(34, 33, 33), percentages("1", "1", "1"));
        assertEquals(List.of(17, 17, 17, 17, 16, 16), percentages("1", "1", "1", "1", "1", "1"));
        assertEquals(List.of(0, 100), percentages("0", "3"));
        assertEquals(List.of(1, 99), percentages("1", "199"));
        assertEquals(List.of(-10, 110), percentages("-1", "11"));
        assertThrows(IllegalArgumentException.class, () -> percentages("1", "-1"));
    }

    @Test
    void sharesAddUpToTheWholeAndAreNeverAWholePercentAway() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<BigDecimal> parts = random.longs(1 + random.nextInt(9), 0, 1 + random.nextLong(1_000_000_000))
                    .mapToObj(cents -> BigDecimal.valueOf(cents, 2)).toList();
            double sum = parts.stream().mapToDouble(BigDecimal::doubleValue).sum();
            if (sum > 0) {
                List<Integer> shares = Rounding.percentages(parts);
                assertEquals(100, shares.stream().mapToInt(Integer::intValue).sum(), parts::toString);
                for (int part = 0; part < shares.size(); part++) {
                    assertEquals(parts.get(part).doubleValue() * 100 / sum, shares.get(part), 1, parts::toString);
                }
            }
        }
    }

    private static List<Integer> percentages(String... parts) {
        return Rounding.percentages(Stream.of(parts).map(BigDecimal::new).toList());
    }
}
