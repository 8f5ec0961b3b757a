/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.InventoryTable;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;

/** A partner is known by its number where a column of the register gives one. */
class PartnerNumberTest {

    private final PartnerStrategy strategy = Strategies.empty();

    @Test
    void makesOnePartnerOfTwoNames() throws Exception {
        ImportReport report = bring("Stichting De Brug;12345678;Jeugd;1", "De Brug;1234 5678;Jeugd;2",
                "De Brug;;Jeugd;4");
        assertEquals(List.of("Stichting De Brug"), names());
        assertEquals("12345678", strategy.getPartners().getFirst().getRegistrationNumber());
        assertEquals("7", strategy.getRelations().getFirst().getAmounts().getFirst().getEuro().toString());
        assertEquals(List.of("number.same De Brug [3]"), said(report));
    }

    @Test
    void findsAPartnerThatIsThereUnderAnotherName() throws Exception {
        bring("Stichting De Brug;012345;Jeugd;1");
        assertEquals(List.of("number.same Brug B.V. [2]"), said(bring("Brug B.V.;12345;Lezen;2")));
        assertEquals(List.of("Stichting De Brug"), names());
        assertEquals(2, strategy.getPartners().getFirst().getRelations().size());
    }

    @Test
    void givesAPartnerThatIsThereItsNumber() throws Exception {
        bring("De Brug;;Jeugd;1");
        assertNull(strategy.getPartners().getFirst().getRegistrationNumber());
        bring("De Brug;77;Jeugd;1");
        assertEquals("77", strategy.getPartners().getFirst().getRegistrationNumber());
        assertEquals(1, strategy.getPartners().size());
    }

    @Test
    void tellsPartnersWithTheSameNameApart() throws Exception {
        assertEquals(List.of("number.sameName De Brug [3]"), said(bring("De Brug;1;Jeugd;1", "De Brug;2;Jeugd;2")));
        assertEquals(List.of("De Brug", "De Brug (2)"), names());
        bring("De Brug;1;Jeugd;1", "De Brug;2;Jeugd;2");
        assertEquals(List.of("De Brug", "De Brug (2)"), names());
        assertEquals(List.of("number.sameName De Brug [2]"), said(bring("De Brug;3;Jeugd;1")));
        assertEquals(List.of("De Brug", "De Brug (2)", "De Brug (3)"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "n.v.t.", "0", "00000000", "-", "onbekend" })
    void thatIsNoneMakesNothingTheSame(String none) throws Exception {
        assertEquals(List.of(), said(bring("A;" + none + ";Jeugd;1", "B;" + none + ";Jeugd;2")));
        assertEquals(List.of("A", "B"), names());
    }

    @Test
    void standsInTheTableAndComesBack() throws Exception {
        bring("A;0123;Jeugd;1");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new InventoryTable(Locale.of("nl")).write(strategy, table);
        PartnerStrategy other = Strategies.empty();
        Registers.bring(RegisterReader.read("table.csv", table.toByteArray(), Optional.empty()), other);
        assertEquals("0123", other.getPartners().getFirst().getRegistrationNumber());
    }

    private ImportReport bring(String... rows) throws Exception {
        return Registers.bring(
                Registers.csv(("Partner;KvK-nummer;Doel;Bedrag\n" + String.join("\n", rows)).split("\n")), strategy);
    }

    private List<String> names() {
        return strategy.getPartners().stream().map(partner -> partner.getName()).toList();
    }

    private static List<String> said(ImportReport report) {
        return report.remarks().stream().filter(remark -> remark.reason().key().startsWith("number"))
                .map(remark -> remark.reason().key() + " " + remark.example() + " " + remark.rows()).toList();
    }
}
