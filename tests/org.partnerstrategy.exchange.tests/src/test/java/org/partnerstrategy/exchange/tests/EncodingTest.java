/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.register.Reading;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;

/** In which encoding an office wrote its register is recognised by what stands in it. */
class EncodingTest {

    private static final String DUTCH = "Naam;Doel;Bedrag\nPoëzie;Jeugd;1250\n";
    private static final String MORE_DUTCH = "Naam;Doel;Bedrag\nStichting Poëzie;Jeugd;1\nCafé De Brug;Ruïne;2\n"
            + "Bühne;Coöperatie;3\nFrançois;Scène;4\n";
    private static final String POLISH = "Nazwa;Cel;Kwota\nFundacja Łódź Młodzieży;Sport;100\n"
            + "Stowarzyszenie Żółć;Książki i źródła;200\n";
    private static final String RUSSIAN = "Имя;Цель;Сумма\nФонд поддержки молодежи;Спорт;100\n";
    private static final String TYPOGRAPHIC =
            "Naam;Doel;Bedrag\nCafé ‘De Brug’;“Samen”;€ 1250\nZorg – Thuis;Jeugd;€ 3\n";

    @ParameterizedTest
    @CsvSource({ "DUTCH, UTF-8", "DUTCH, windows-1252", "DUTCH, UTF-16LE", "DUTCH, UTF-16BE", "MORE_DUTCH, IBM850",
        "MORE_DUTCH, x-MacRoman", "MORE_DUTCH, windows-1252", "POLISH, windows-1250", "POLISH, UTF-8",
        "RUSSIAN, windows-1251", "RUSSIAN, UTF-16LE", "TYPOGRAPHIC, windows-1252", "TYPOGRAPHIC, UTF-8" })
    void isRecognised(String text, String encoding) throws Exception {
        String written = switch (text) {
        case "DUTCH" -> DUTCH;
        case "MORE_DUTCH" -> MORE_DUTCH;
        case "POLISH" -> POLISH;
        case "RUSSIAN" -> RUSSIAN;
        default -> TYPOGRAPHIC;
        };
        Reading reading = RegisterReader.open("register.csv", written.getBytes(Charset.forName(encoding)),
                RegisterOptions.NONE);
        assertEquals(Optional.of(Charset.forName(encoding)), reading.used().encoding());
        assertEquals(List.of(), reading.register().remarks());
        assertEquals(written.lines().skip(1).map(line -> line.split(";")[0]).toList(),
                reading.register().rows().stream().map(row -> row.cell(0).text()).toList());
    }
}
