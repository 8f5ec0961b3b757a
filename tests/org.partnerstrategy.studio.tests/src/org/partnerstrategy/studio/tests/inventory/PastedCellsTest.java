package org.partnerstrategy.studio.tests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.ui.grid.PastedCells;

/** What Excel and other spreadsheets put on the clipboard. */
class PastedCellsTest {

    private static final List<String> TITLES = List.of("Partner", "Doel of resultaat", "Bedrag (€)");

    static Stream<Arguments> clipboards() {
        return Stream.of(
                Arguments.of("a\tb\r\nc\td\r\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("a\t\t\r\n", List.of(List.of("a", "", ""))),
                Arguments.of("\t\tc", List.of(List.of("", "", "c"))),
                Arguments.of("1\n\n3\n", List.of(List.of("1"), List.of(""), List.of("3"))),
                Arguments.of("a\t\"one\ntwo \"\"quoted\"\"\"\tc\n", List.of(List.of("a", "one\ntwo \"quoted\"", "c"))),
                Arguments.of("\"De Kring\" te Utrecht\tb\n", List.of(List.of("De Kring te Utrecht", "b"))),
                Arguments.of("5\" buis\tb\n", List.of(List.of("5\" buis", "b"))));
    }

    @ParameterizedTest
    @MethodSource("clipboards")
    void readsCells(String text, List<List<String>> cells) {
        assertEquals(cells, PastedCells.parse(text).rows());
    }

    @Test
    void writesWhatItReads() {
        PastedCells cells = new PastedCells(List.of(List.of("a", "", "one\ntwo"), List.of("", "\"b\"", "c\td")));
        assertEquals(cells, PastedCells.parse(cells.text()));
    }

    @Test
    void knowsAHeaderByTheTitles() {
        PastedCells cells = PastedCells.parse("bedrag (€)\tOpmerking\tPARTNER\n1\t2\t3\n");
        assertEquals(Optional.of(List.of(Optional.of(2), Optional.empty(), Optional.of(0))), cells.header(TITLES));
    }

    @ParameterizedTest
    @MethodSource("noHeaders")
    void takesOtherRowsAsCells(String text) {
        assertEquals(Optional.empty(), PastedCells.parse(text).header(TITLES));
    }

    static Stream<String> noHeaders() {
        return Stream.of("Partner\n", "Buurtwerk\tJeugd\nClub\tJeugd\n", "Partner\tx\ty\nz\tz\tz\n");
    }
}
