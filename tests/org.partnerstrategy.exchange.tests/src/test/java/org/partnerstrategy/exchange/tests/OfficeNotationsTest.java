/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** Amounts, years and headings as offices write them by hand. */
class OfficeNotationsTest {

    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();

    private String amounts() {
        return strategy.getRelations().stream().flatMap(relation -> relation.getAmounts().stream())
                .map(amount -> amount.getEuro() + " " + amount.getYear()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "ca. 1.200 | 1200 null | 1", "circa 1.200,50 | 1200.50 null | 1", "± 3.000 | 3000 null | 1",
            "~3000 | 3000 null | 1", "max. € 5.000,00 | 5000 null | 1", "€ 12.500 (raming) | 12500 null | 1",
            "1.200 excl. btw | 1200 null | 1", "EUR 1.200,- incl. BTW | 1200 null | 1",
            "€ 1,2 miljoen per jaar | 1200000 null | 1", "€ 500 p/j | 500 null | 1",
            "1.250,00 * | 1250 null | 0", "1.250,00 ¹ | 1250 null | 0", "€ 1.250,-** | 1250 null | 0",
            "EUR 1.250,- | 1250 null | 0", "1,2 mln | 1200000 null | 0", "€ 1.250.000,= | 1250000 null | 0",
            "(1.250) | -1250 null | 0", "1 250,00 | 1250 null | 0", "1\u00A0250,00 | 1250 null | 0",
            "1\u202F250,00 | 1250 null | 0", "1\u2009250\u2009000 | 1250000 null | 0", "1'250.00 | 1250 null | 0",
            "nihil | 0 null | 0", "n.v.t. | \"\" | 1", "p.m. | \"\" | 1", "5 uur | \"\" | 1",
            "1.000 - 2.000 | \"\" | 1",
            "T€ 12,5 | 12500 null | 0", "12,5 TEUR | 12500 null | 0", "12 kEUR | 12000 null | 0",
            "‑1.200 | -1200 null | 0", "—1.200 | -1200 null | 0", "－1.200 | -1200 null | 0", "nul | 0 null | 0",
            "PM (nog te bepalen) | \"\" | 1", "nader te bepalen | \"\" | 1", "Pro memorie | \"\" | 1",
            "minimaal € 1.200 | 1200 null | 1", "tot € 1.200 | 1200 null | 1", "≤ 1.200 | 1200 null | 1",
            "ruim 1.200 | 1200 null | 1", "€ ca. 12.000 | 12000 null | 1", "1.200 1) | 1200 null | 0",
            "€ 1.200 [1] | 1200 null | 0", "€ 12.000 (excl. 21% btw) | 12000 null | 1",
            "€ 12.000 incl. 21% btw | 12000 null | 1", "€ 1.200 (2023) | 1200 null | 1", "12.000? | 12000 null | 1",
            "€ 1.200 (€ 300) | \"\" | 1", "€ 1.200 per maand | \"\" | 1",
            "ca. 1.000 - 2.000 | \"\" | 1", "circa | \"\" | 1", "3 x 1.000 | \"\" | 1" })
    void anAmountThatIsClearIsReadAndTheRestIsTold(String written, String read, int told) throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Partner;Doel;Bedrag", "A;Jeugd;" + written), strategy);

        assertEquals(read, amounts());
        assertEquals(told, report.remarks().size(), report.remarks().toString());
        assertEquals(1, report.rowsUsed());
    }

    @ParameterizedTest
    @CsvSource({ "2023/2024, 2023, 1", "2023-2024, 2023, 1", "2023–24, 2023, 1", "schooljaar 2023/2024, 2023, 1",
            "FY23, 2023, 0", "FY 2023, 2023, 0", "'''23', 2023, 0", "’23, 2023, 0", "boekjaar 2023, 2023, 0",
            "begrotingsjaar 2024, 2024, 0", "12-2023, 2023, 0", "2011/12, 2011, 0", "2009-10, 2009, 0",
            "1999/2000, 1999, 1",
            "FY2023/24, 2023, 1", "FY23/24, 2023, 1", "sj 23/24, 2023, 1", "cursusjaar 2023/'24, 2023, 1",
            "2023 (voorlopig), 2023, 0", "2023*, 2023, 0", "2023 e.v., 2023, 0", "'December 31, 2023', 2023, 0",
            "31-dec-2023, 2023, 0", "31-dec-23, 2023, 0", "zondag 31 december 2023, 2023, 0", "dec '23, 2023, 0",
            "2023Q4, 2023, 0", "2023 Q4, 2023, 0", "4e kwartaal 2023, 2023, 0", "2023W52, 2023, 0", "wk 52 2023, 2023, 0",
            "202312, 2023, 0", "2.023, 2023, 0", "'2023,00', 2023, 0", "01-01-2023 t/m 31-12-2023, 2023, 0",
            "2023-01-01/2023-12-31, 2023, 0", "2023-01-01/2024-12-31, null, 1", "2023-26, null, 1", "2023/13, null, 1",
            "2023 t/m 25, null, 1", "2024/2023, null, 1", "2023-0012, null, 1", "3.023, null, 1",
            "23, null, 1", "2023 t/m 2026, null, 1", "2023/2026, null, 1" })
    void aYearThatIsClearIsReadAndTheRestIsTold(String written, String read, int told) throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Partner;Doel;Bedrag;Jaar", "A;Jeugd;10;\"" + written
                + '"'),
                strategy);

        assertEquals("10 " + read, amounts());
        assertEquals(told, report.remarks().size(), report.remarks().toString());
    }

    /** What one amount leaves open, the others tell: a database writes all of them with three decimals. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1500.000 150.000 99.950 | 1500 null; 150 null; 99.95 null | was read as the sign of decimals",
            "1500,000 150,000 0,125 | 1500 null; 150 null; 0.13 null | was read as the sign of decimals",
            "10358.5 12.345 99.95 | 10358.50 null; 12345 null; 99.95 null | was read as the sign of thousands",
            "10.358,5 12.345 99,95 | 10358.50 null; 12345 null; 99.95 null | ''",
            "1.200,- 12.345 99.95 | 1200 null; 12345 null; 99.95 null | ''",
            "1,000,000 12,345 99.95 | 1000000 null; 12345 null; 99.95 null | ''",
            "1.250 2500.000 900 | 1250 null; 2500 null; 900 null | was read as the sign of thousands",
            "15.000 1.250 900 | 15000 null; 1250 null; 900 null | ''" })
    void aPointThatMayPartThousandsOrDecimalsIsReadAsInTheOthers(String written, String read, String told)
            throws Exception {
        List<String> rows = Stream.of(written.split(" ")).map(amount -> amount + ";Jeugd;" + amount).toList();
        ImportReport report = Registers.bring(Registers.csv(Stream.concat(Stream.of("Partner;Doel;Bedrag"),
                rows.stream()).toArray(String[]::new)), strategy);

        assertEquals(read, amounts());
        assertEquals(told.isEmpty() ? 0 : 1, report.remarks().size(), report.remarks().toString());
        assertTrue(report.remarks().stream().allMatch(remark -> remark.reason().in(Locale.ENGLISH).contains(told)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ontvanger;Thema;Subsidie;;|;;2022;2023;2024",
            ";;Subsidie;;|Ontvanger;Thema;2022;2023;2024",
            ";;2022;2023;2024|Ontvanger;Thema;Bedrag;Bedrag;Bedrag",
            "Gemeente X;;;;|Ontvanger;Thema;Bedrag 2022;Bedrag 2023;Bedrag 2024" })
    void headingsOverTwoRowsAreJoined(String upper, String lower) throws Exception {
        Registers.bring(Registers.csv("Subsidieregister;;;;", upper, lower, "De Brug;Jeugd;1000;900;800",
                "Club;Sport;2000;;"),
                strategy);

        assertEquals("1000 2022; 900 2023; 800 2024; 2000 2022", amounts());
    }

    @Test
    void totalsOfGroupsAreNoPartners() throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Thema;Ontvanger;Bedrag 2024", "Jeugd;De Brug;1.000",
                "Totaal Jeugd;;1.000", "Sport;Totaal Welzijn BV;600", "Sport subtotaal:;;600", "Eindtotaal;;1.600"),
                strategy);

        assertEquals("1000 2024; 600 2024", amounts());
        assertEquals(2, report.rowsUsed());
        assertEquals(3, report.rowsUnused());
    }

    @Test
    void columnsThatAreNotUsedAreNamed() throws Exception {
        ImportReport report = Registers.bring(Registers.csv("Partner;Doel;Leeg;Dossier;Contact", "A;Jeugd;;D1;Jan"),
                strategy);

        assertEquals("these 2 columns are not used: \"Dossier\", \"Contact\"",
                report.remarks().getFirst().reason().in(Locale.ENGLISH));
        assertEquals(1, report.remarks().size());
    }
}
