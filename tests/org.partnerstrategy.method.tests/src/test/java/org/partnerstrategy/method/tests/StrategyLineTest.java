package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Margin;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;

class StrategyLineTest {

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
}
