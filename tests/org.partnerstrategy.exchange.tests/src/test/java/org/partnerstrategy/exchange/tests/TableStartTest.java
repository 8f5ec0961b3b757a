/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.register.Reading;
import org.partnerstrategy.exchange.register.ReadingRemark;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterHeading;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.Row;

/** People put titles above their tables and totals below them. A stroke stands for the end of a line here. */
class TableStartTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
        "Partner;Doel;Bedrag/A;Jeugd;10/B;Zorg;20 : 1 : Partner,Doel,Bedrag : 2",
        "Register 2023;;/;;/Partner;Doel;Bedrag/A;Jeugd;10 : 3 : Partner,Doel,Bedrag : 1",
        "Register 2023/Partner;Doel;Bedrag/A;Jeugd;10/B;Zorg;20 : 2 : Partner,Doel,Bedrag : 2",
        ";2 regels;;3250/Partner;Doel;Jaar;Bedrag/A;Jeugd;2023;1250 : 2 : Partner,Doel,Jaar,Bedrag : 1",
        "Gemeente Voorbeeld/Register/Peildatum;31-12-2023/Partner;Doel;Bedrag/A;Jeugd;10 : 4 : Partner,Doel,Bedrag : 1",
        "Gemeente;Voorbeeld/Partner;Doel;Bedrag/A;Jeugd;10/B;Zorg;20 : 2 : Partner,Doel,Bedrag : 2",
        "Partner;Doel;2023;2024/A;Jeugd;10;20/B;Zorg;30;40 : 1 : Partner,Doel,2023,2024 : 2",
        "Partner;Doel;Vorm/A;Jeugd;subsidie/B;Zorg;opdracht : 1 : Partner,Doel,Vorm : 2",
        "Partner;Doel;;Bedrag/A;Jeugd;x;p.m./B;Zorg;y;20 : 1 : Partner,Doel,#3,Bedrag : 2",
        "Partner;Doel;Bedrag/A;Jeugd;p.m./B;Zorg;20/C;Sport;30 : 1 : Partner,Doel,Bedrag : 3",
        "Partner;Doel;Subsidie;/;;Bedrag;Jaar/A;Jeugd;10;2023/B;Zorg;20;2023 : 1-2 : Partner,Doel,Subsidie Bedrag,Subsidie Jaar : 2",
        "Partner;Doel;Bedrag;Bedrag/;;2023;2024/A;Jeugd;10;20/B;Zorg;30;40 : 1-2 : Partner,Doel,Bedrag 2023,Bedrag 2024 : 2",
        "Partner;Doel;Verleend;Verleend;Vast/;;2023;2024;2024/A;Jeugd;10;20;9 : 1-2 : Partner,Doel,Verleend 2023,Verleend 2024,Vast 2024 : 1",
        "Ontvanger;;Subsidie;/Naam;Plaats;Bedrag;Jaar/A;Zwolle;10;2023/B;Assen;20;2023 : 1-2 : Ontvanger Naam,Ontvanger Plaats,Subsidie Bedrag,Subsidie Jaar : 2",
        "Partner : 1 : Partner : 0",
    })
    void theHeadingIsFound(String lines, String heading, String columns, int rows) throws RegisterException {
        Reading reading = read(lines, RegisterOptions.NONE);
        assertEquals(RegisterHeading.parse(heading), reading.used().heading());
        assertEquals(columns, String.join(",", reading.register().columns()));
        assertEquals(rows, reading.register().rows().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
        "A;Jeugd;10/B;Zorg;20 : 0 : #1,#2,#3 : 1,2",
        "x;y;1/Partner;Doel;2/A;Jeugd;3 : 2 : Partner,Doel,2 : 3",
        "Partner;Doel/naam;thema/A;Jeugd : 1-2 : Partner naam,Doel thema : 3",
    })
    void theHeadingCanBeChosen(String lines, String heading, String columns, String rows) throws RegisterException {
        Reading reading = read(lines, RegisterOptions.NONE.below(RegisterHeading.parse(heading).orElseThrow()));
        assertEquals(columns, String.join(",", reading.register().columns()));
        assertEquals(rows, String.join(",",
                reading.register().rows().stream().map(Row::number).map(String::valueOf).toList()));
    }

    @Test
    void aHeadingWhereNothingStandsIsRefused() {
        assertEquals("heading.none", assertThrows(RegisterException.class,
                () -> read("Partner;Doel/A;Jeugd", RegisterOptions.NONE.below(RegisterHeading.inRow(9)))).problem()
                .key());
        assertEquals(Optional.empty(), RegisterHeading.parse("4-3"));
        assertEquals(Optional.empty(), RegisterHeading.parse("kop"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
        "Totaal;;20 : row.total", "Subtotaal;;20 : row.total", "Grand total;;20 : row.total",
                "Eindtotaal;; : row.total",
        ";Totaal;20 : row.total", "Totaal 2023;;20 : row.total", "Subtotaal Zorg;Subtotaal Zorg;20 : row.total",
        "partner;doel;bedrag : row.heading", "Partner;Zorg;20 : ", "* Bedragen exclusief btw;; : row.note",
        "Bron - gemeente Voorbeeld;; : row.note", ";;20 : ", "Totaal Zorg BV;Zorg;20 : ", "Bron BV;Zorg;20 : ",
        "Stichting Zonder Doel;; : ", "B;Zorg;Totaal : ",
    })
    void whatIsNoRowIsLeftOutAndTold(String line, String remark) throws RegisterException {
        Reading reading = read("Partner;Doel;Bedrag/A;Jeugd;10/A2;Jeugd;10/" + line, RegisterOptions.NONE);
        List<ReadingRemark> remarks = reading.register().remarks();
        assertEquals(remark == null ? "" : remark, remarks.isEmpty() ? "" : remarks.getFirst().what().key());
        assertEquals(remark == null ? 3 : 2, reading.register().rows().size());
    }

    @Test
    void garbledTextsAreTold() throws RegisterException {
        assertEquals(List.of("text.garbled [2]"), read("Partner;Doel/PoÃ«zie;Jeugd/SÃO PAULO;Zorg",
                RegisterOptions.NONE)
                .register().remarks().stream().map(each -> each.what().key() + " " + each.rows()).toList());
    }

    private static Reading read(String lines, RegisterOptions options) throws RegisterException {
        return RegisterReader.open("register.csv", lines.replace('/', '\n').getBytes(StandardCharsets.UTF_8), options);
    }
}
