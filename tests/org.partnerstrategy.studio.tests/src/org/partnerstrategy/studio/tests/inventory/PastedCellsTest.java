/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.field.text.Heading;
import org.partnerstrategy.ui.grid.PastedCells;

/** What Excel and other spreadsheets put on the clipboard. */
class PastedCellsTest {

    private static final List<Set<String>> NAMES = List.of(Heading.keys(List.of("Partner", "Ontvanger", "Naam")),
            Heading.keys(List.of("Doel of resultaat", "Doel")), Heading.keys(List.of("Bedrag (€)", "Verleend",
            "Amount")));

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
        assertEquals(Optional.of(List.of(Optional.of(2), Optional.empty(), Optional.of(0))), header(cells));
    }

    private static Optional<List<Optional<Integer>>> header(PastedCells cells) {
        return cells.header(NAMES, Set.of(0, 1));
    }

    @Test
    void knowsAHeaderByEveryNameOfAColumn() {
        PastedCells cells = PastedCells.parse("Naam\tDOEL\tamount\tOntvanger\n1\t2\t3\t4\n");
        assertEquals(Optional.of(List.of(Optional.empty(), Optional.of(1), Optional.of(2), Optional.of(0))),
                header(cells));
    }

    @Test
    void knowsAHeaderOfMostlyOtherColumnsByThoseThatAreNeeded() {
        PastedCells cells = PastedCells.parse("a\tb\tc\td\tOntvanger\tDoel\te\n1\t2\t3\t4\t5\t6\t7\n");
        assertEquals(2, header(cells).orElseThrow().stream().flatMap(Optional::stream).count());
    }

    @Test
    void keepsTextsFromBeingFormulas() {
        PastedCells cells = new PastedCells(List.of(List.of("=1+1", "-5", "@a")));
        assertEquals("'=1+1\t-5\t'@a", cells.text().strip());
        assertEquals(cells, PastedCells.parse(cells.text()));
    }

    @ParameterizedTest
    @MethodSource("noHeaders")
    void takesOtherRowsAsCells(String text) {
        assertEquals(Optional.empty(), header(PastedCells.parse(text)));
    }

    static Stream<String> noHeaders() {
        return Stream.of("Partner\n", "Buurtwerk\tJeugd\nClub\tJeugd\n", "Partner\tx\ty\nz\tz\tz\n");
    }
}
