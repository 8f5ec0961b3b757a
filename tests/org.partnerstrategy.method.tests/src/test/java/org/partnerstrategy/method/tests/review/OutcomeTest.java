/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.review.Outcome;

class OutcomeTest {

    /** Positions are dependency/influence; the arrow goes from 40/40. */
    @ParameterizedTest
    @CsvSource({ "40/60, 40/58, REACHED", "40/60, 40/57, REACHED", "40/60, 40/54, UNDER_WAY", "40/60, 45/55, REACHED",
            "40/60, 46/55, UNDER_WAY", "40/60, 40/45, UNDER_WAY", "40/60, 40/44, NOT_MOVED", "40/60, 44/36, NOT_MOVED",
            "40/60, 45/44, ASIDE", "40/60, 60/40, ASIDE", "40/60, 40/35, OTHER_WAY", "40/60, 40/0, OTHER_WAY",
            "40/60, 40/100, REACHED", "40/80, 40/50, UNDER_WAY", "40/80, 40/49, ASIDE", "40/80, 40/31, ASIDE",
            "40/80, 40/30, OTHER_WAY", "20/60, 20/60, REACHED", "20/60, 30/50, UNDER_WAY", "20/60, 50/30, OTHER_WAY" })
    void comparesTheMovementWithTheArrow(String target, String actual, Outcome outcome) {
        assertEquals(outcome, Outcome.of(position("40/40"), position(target), position(actual)));
    }

    @Test
    void anArrowWithoutLengthIsReachedWhereItIs() {
        Position edge = Position.of(100, 100);
        assertEquals(Outcome.REACHED, Outcome.of(edge, edge, edge));
        assertEquals(Outcome.ASIDE, Outcome.of(edge, edge, Position.of(100, 90)));
    }

    @ParameterizedTest
    @CsvSource({ "REACHED, bereikt", "UNDER_WAY, onderweg", "NOT_MOVED, niet verschoven",
            "OTHER_WAY, de andere kant op", "ASIDE, opzij" })
    void hasAName(Outcome outcome, String dutch) {
        assertEquals(dutch, outcome.term().in(Locale.of("nl")));
    }

    private static Position position(String written) {
        String[] scores = written.split("/");
        return Position.of(Integer.parseInt(scores[0]), Integer.parseInt(scores[1]));
    }
}
