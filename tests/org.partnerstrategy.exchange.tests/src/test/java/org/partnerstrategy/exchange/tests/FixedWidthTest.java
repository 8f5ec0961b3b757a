/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.register.Reading;
import org.partnerstrategy.exchange.register.ReadingRemark;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterCell;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Separator;

/** Text whose columns are only apart by spaces. */
class FixedWidthTest {

    private static Reading open(String text, RegisterOptions options) throws RegisterException {
        return RegisterReader.open("register.txt", text.getBytes(StandardCharsets.UTF_8), options);
    }

    private static List<List<String>> rows(Register register) {
        return register.rows().stream().map(row -> row.cells().stream()
                .map(cell -> cell.text().strip()).toList()).toList();
    }

    /** As people align it, with a title, as long names leave one space, and as databases rule it. */
    @ParameterizedTest
    @ValueSource(strings = {
        """
        Partner      Doel        Bedrag

        De Brug      Jeugd     1.250,50
        Club Zuid    Zorg           300
        """,
        """
        Subsidieregister van de gemeente, 2023
        Partner       Doel       Bedrag
        De Brug       Jeugd    1.250,50
        Club Zuid     Zorg          300
        """,
        """
        Partner   Doel  Bedrag
        De Brug   Jeugd 1.250,50
        Club Zuid Zorg  300
        """,
        """
        Partner   Doel     Bedrag
        --------- ----- ---------
        De Brug   Jeugd  1.250,50
        Club Zuid Zorg        300

        (2 rows affected)
        """ })
    void isReadByTheColumnsThatSpacesMake(String text) throws RegisterException {
        Reading reading = open(text, RegisterOptions.NONE);

        assertEquals(List.of("Partner", "Doel", "Bedrag"), reading.register().columns());
        assertEquals(List.of(List.of("De Brug", "Jeugd", "1.250,50"), List.of("Club Zuid", "Zorg", "300")),
                rows(reading.register()));
        assertEquals(Optional.empty(), reading.used().separator());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Subsidieregister  2016\nPartner   ; Doel   \nDe Brug   ; Jeugd  \nClub Zuid ; Zorg   \n",
        "Partner;  Doel\nDe Brug;  Jeugd\n", "Partner  naam,Doel\nDe  Brug,Jeugd\n",
        "Partner\tDoel\nDe  Brug\tJeugd\n",
        "Subsidieregister  2016\nPartner;Doel\nDe  Brug;Jeugd\nClub;Zorg\nKern;Zorg\n",
        " Partner  | Doel  \n----------+-------\n De Brug  | Jeugd \n(1 row)\n",
        "| Partner  | Doel  |\n|---|---|\n| De Brug  | Jeugd  |\n" })
    void isNotSeenWhereThereAreSeparators(String text) throws RegisterException {
        Reading reading = open(text, RegisterOptions.NONE);

        assertTrue(reading.used().separator().isPresent());
        assertEquals(Optional.of("Jeugd"), rows(reading.register()).getFirst().stream()
                .filter("Jeugd"::equals).findFirst());
    }

    /** The longest values fill their columns, so that no two spaces are left between them. */
    @Test
    void hasRowsThatFillTheirColumns() throws RegisterException {
        Register register = open("""
                Partner     Doel       Bedrag
                De Brug     Jeugd         300
                Stichting X Speeltuin 112.250
                """, RegisterOptions.NONE).register();

        assertEquals(List.of("Stichting X", "Speeltuin", "112.250"), rows(register).get(1));
        assertEquals(List.of(), register.remarks());
    }

    @Test
    void tellsOfRowsThatRunThroughTheColumns() throws RegisterException {
        Register register = open("""
                Partner    Doel   Bedrag
                De Brug    Jeugd     300
                Club Zuid  Zorg      500
                Zorggroep Noord Zorg 700
                """, RegisterOptions.NONE).register();

        assertEquals(List.of(List.of(4)), register.remarks().stream().map(ReadingRemark::rows).toList());
    }

    /** Long rules must not take forever, nor all of the stack. */
    @Test
    void hasRulesOfAnyLength() throws RegisterException {
        String rule = "-- ".repeat(2_000) + "-".repeat(20_000) + "x";
        Register register = open("Partner;Doel\nDe Brug;Jeugd\n" + rule + ";Zorg\n" + "---+".repeat(5_000) + ";\n",
                RegisterOptions.NONE).register();

        assertEquals(List.of("De Brug", "Jeugd"), rows(register).getFirst());
    }

    @Test
    void isNotReadSoWhenASeparatorIsGiven() throws RegisterException {
        Reading reading = open("Partner  Doel,Bedrag\nBrug     Zorg,2\n", new RegisterOptions(Optional.empty(),
                Optional.of(Separator.COMMA), Optional.empty(), Optional.empty(), Optional.empty()));

        assertEquals(List.of("Partner Doel", "Bedrag"), reading.register().columns());
        assertEquals(Optional.of(Separator.COMMA), reading.used().separator());
    }
}
