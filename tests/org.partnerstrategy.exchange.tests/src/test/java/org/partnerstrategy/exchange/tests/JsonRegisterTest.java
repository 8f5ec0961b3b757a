package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.exchange.register.Cell;
import org.partnerstrategy.exchange.register.Register;

class JsonRegisterTest {

    @Test
    void recordsWithDifferentKeysBecomeRowsOfOneTable() throws Exception {
        Register register = Registers.json("""
                [{"a": "x", "b": 12.50}, {"c": true}, {}, {"c": null, "a": "y"}]""");
        assertEquals(List.of("a", "b", "c"), register.columns());
        assertEquals(List.of(
                List.of(Cell.text("x"), Cell.number("12.50")),
                List.of(Cell.EMPTY, Cell.EMPTY, Cell.text("true")),
                List.of(),
                List.of(Cell.text("y"), Cell.EMPTY, Cell.EMPTY)),
                register.rows().stream().map(row -> row.cells()).toList());
    }

    @Test
    void recordsWithinRecordsGiveColumnsWithBothNames() throws Exception {
        Register register = Registers.json("""
                {"grants": [{"recipient": [{"name": "Club 12"}, {"name": "De Brug"}], "amount": {"awarded": 40000.0},
                "themes": ["Jeugd", "Sport"], "years": [2024], "none": []}], "publisher": [{"name": "x"}]}""");
        assertEquals(List.of("recipient.name", "recipient (2).name", "amount.awarded", "themes", "years"),
                register.columns());
        assertEquals(List.of(Cell.text("Club 12"), Cell.text("De Brug"), Cell.number("40000.0"),
                Cell.text("Jeugd; Sport"), Cell.number("2024")), register.rows().getFirst().cells());
    }

    @Test
    void recordsAreCountedFromOne() throws Exception {
        assertEquals(2, Registers.json("[{\"a\":1},{\"a\":2}]").rows().get(1).number());
    }
}
