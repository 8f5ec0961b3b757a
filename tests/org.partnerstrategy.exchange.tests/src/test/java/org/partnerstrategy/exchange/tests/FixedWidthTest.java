/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.register.Reading;
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
                rows(reading.register()).subList(0, 2));
        assertEquals(Optional.empty(), reading.used().separator());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Partner;  Doel\nDe Brug;  Jeugd\n", "Partner  naam,Doel\nDe  Brug,Jeugd\n",
        "Partner\tDoel\nDe  Brug\tJeugd\n",
        "Subsidieregister  2016\nPartner;Doel\nDe  Brug;Jeugd\nClub;Zorg\nKern;Zorg\n",
        " Partner  | Doel  \n----------+-------\n De Brug  | Jeugd \n(1 row)\n",
        "| Partner  | Doel  |\n|---|---|\n| De Brug  | Jeugd  |\n" })
    void isNotSeenWhereThereAreSeparators(String text) throws RegisterException {
        assertEquals(Optional.of("Jeugd"), rows(open(text, RegisterOptions.NONE).register()).getFirst().stream()
                .filter("Jeugd"::equals).findFirst());
    }

    @Test
    void isNotReadSoWhenASeparatorIsGiven() throws RegisterException {
        Reading reading = open("Partner  Doel,Bedrag\nBrug     Zorg,2\n", new RegisterOptions(Optional.empty(),
                Optional.of(Separator.COMMA), Optional.empty(), Optional.empty(), Optional.empty()));

        assertEquals(List.of("Partner Doel", "Bedrag"), reading.register().columns());
        assertEquals(Optional.of(Separator.COMMA), reading.used().separator());
    }
}
