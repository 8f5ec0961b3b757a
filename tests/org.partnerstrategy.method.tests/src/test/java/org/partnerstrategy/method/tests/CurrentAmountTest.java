package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.CurrentAmount;

class CurrentAmountTest {

    @Test
    void isThatOfTheNewestYear() {
        assertEquals(Optional.of(BigDecimal.valueOf(12)), CurrentAmount.of(
                Sketch.strategy().relation().amount(2026, 5).amount(2025, 100).amount(2026, 7).last()));
    }

    @Test
    void isThatWithoutAYearWhenNoneHasOne() {
        Sketch sketch = Sketch.strategy().relation().amount(5);
        sketch.last().getAmounts().getFirst().setYear(null);
        assertEquals(Optional.of(BigDecimal.valueOf(5)), CurrentAmount.of(sketch.last()));

        sketch.amount(2020, 3);
        assertEquals(Optional.of(BigDecimal.valueOf(3)), CurrentAmount.of(sketch.last()));
    }

    @Test
    void isUnknownWithoutAmounts() {
        assertEquals(Optional.empty(), CurrentAmount.of(Sketch.strategy().relation().last()));
    }
}
