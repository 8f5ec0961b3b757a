/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.Score;

class ScoreTest {

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 50, 99, 100 })
    void holdsEveryNumberOfPointsFromZeroToHundred(int points) {
        assertEquals(points, Score.parse(Score.of(points).toString()).points());
    }

    @ParameterizedTest
    @ValueSource(ints = { Integer.MIN_VALUE, -1, 101, Integer.MAX_VALUE })
    void refusesEveryOtherNumber(int points) {
        assertThrows(IllegalArgumentException.class, () -> Score.of(points));
        assertThrows(IllegalArgumentException.class, () -> new Score(points));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "7.5", "high", "101", "-0x1" })
    void refusesOtherTexts(String text) {
        assertThrows(IllegalArgumentException.class, () -> Score.parse(text));
    }
}
