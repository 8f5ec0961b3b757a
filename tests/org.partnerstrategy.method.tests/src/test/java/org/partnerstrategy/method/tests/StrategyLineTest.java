/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Margin;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.Score;

class StrategyLineTest {

    @ParameterizedTest
    @CsvSource({ "42, 18, -28, 46", "42, 45, -1, 46", "42, 46, 0, 46", "42, 73, 27, 46", "50, 50, 0, 50" })
    void saysDistancesInWholePointsThatAddUpToWhatItAsksFor(int dependency, int influence, int margin, int asked) {
        Placement placement = Placement.now(Sketch.strategy().relation().at(dependency, influence).last())
                .orElseThrow();

        assertEquals(margin, placement.margin().wholePoints());
        assertEquals(asked, placement.askedInfluence());
        assertEquals(margin >= 0, placement.isAbove());
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, margin
            "0, 0, -20", "0, 20, 0", "0, 100, 80", "50, 50, 0", "70, 30, -32", "100, 80, 0", "100, 100, 20",
            "100, 0, -80", "33, 39, -0.8", "1, 20, -0.6",
    })
    void runsFromTwentyToEightyByDefault(int dependency, int influence, double margin) {
        assertEquals(margin, StrategyLine.DEFAULT.marginOf(Position.of(dependency, influence)).points(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
            // dependency, influence, above
            "0, 0, true", "30, 29, false", "30, 30, true", "31, 30, false", "90, 31, true", "90, 30, false",
            "91, 31, false", "100, 100, true", "100, 99, false",
    })
    void runsStraightFromCornerToCorner(int dependency, int influence, boolean above) {
        StrategyLine line = StrategyLine.of(Sketch.strategy().line("0/0 30/30 90/31 100/100").get());

        assertEquals(above, line.marginOf(Position.of(dependency, influence)).isAbove());
    }

    @Test
    void isTheDefaultWhereTheStrategySetsNoneOrABrokenOne() {
        assertEquals(StrategyLine.DEFAULT, StrategyLine.of(Sketch.strategy().get()));
        assertEquals(StrategyLine.DEFAULT, StrategyLine.of(Sketch.strategy().line("0/90 100/0").get()));
    }

    @Test
    void refusesCornersThatMakeNoLine() {
        assertThrows(IllegalArgumentException.class, () -> new StrategyLine(List.of(Position.of(0, 0))));
        assertThrows(IllegalArgumentException.class, () -> new Margin(1, 0));
    }

    @ParameterizedTest
    @CsvSource({
            // corner, put at, line
            "0, 40/30, 0/30 50/50 100/80", "0, 0/70, 0/50 50/50 100/80", "1, 30/10, 0/20 30/20 100/80",
            "1, 0/90, 0/20 1/80 100/80", "1, 100/60, 0/20 99/60 100/80", "2, 10/40, 0/20 50/50 100/50",
    })
    void itsCornersAreMovedAsFarAsALineAllows(int corner, String place, String moved) {
        StrategyLine line = StrategyLine.of(Sketch.strategy().line("0/20 50/50 100/80").get());
        Position to = StrategyLine.of(Sketch.strategy().line("0/0 100/100").get()).corners().getFirst()
                .moved(Integer.parseInt(place.split("/")[0]), Integer.parseInt(place.split("/")[1]));

        assertEquals(StrategyLine.of(Sketch.strategy().line(moved).get()), line.moved(corner, to));
    }

    @Test
    void cornersAreAddedOnTheLineAndRemovedAgain() {
        StrategyLine line = StrategyLine.DEFAULT.withCorner(Score.of(50)).orElseThrow();

        assertEquals(Position.of(50, 50), line.corners().get(1));
        assertEquals(Optional.empty(), line.withCorner(Score.of(50)));
        assertEquals(Optional.of(StrategyLine.DEFAULT), line.withoutCorner(1));
        assertEquals(Optional.empty(), line.withoutCorner(0));
    }
}
