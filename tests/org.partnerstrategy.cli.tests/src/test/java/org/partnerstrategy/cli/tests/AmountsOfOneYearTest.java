/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Whatever a command adds up, it counts the amounts of one year, and names that year. */
class AmountsOfOneYearTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void bringARegisterOfTwoYears() throws Exception {
        file = folder.resolve("a.partnerstrategy");
        Path register = Files.writeString(folder.resolve("register.csv"), """
                Partner;Doel;Bedrag;Jaar
                Stichting Gestopt;Jeugd;1000;2023
                Stichting De Brug;Jeugd;400;2023
                Stichting De Brug;Jeugd;500;2024
                """);
        assertEquals(0, Run.of("import", register, "-o", file).exitCode());
    }

    private String report(String language) throws Exception {
        Path report = folder.resolve("a.html");
        assertEquals(0, Run.of("report", file, "-o", report, "--lang", language).exitCode());
        return Files.readString(report).replaceAll("<[^>]*>", " ").replace('\u00a0', ' ');
    }

    @Test
    void theReportSpeaksOfTheReferenceYearAndNamesIt() throws Exception {
        String report = report("en");

        assertTrue(report.contains("Together they cost €500 a year, by the amounts of 2024 (€1,400 in 2023)."), report);
        assertTrue(report.contains("together for €500 a year, by the amounts of 2024."), report);
        assertTrue(report.contains("2023: €1,000"), report);
        assertTrue(report.contains("Amount in 2024"), report);
        assertFalse(report.contains("1,500"), report);
        assertThat(report("nl")).contains("€ 500 per jaar gemoeid, naar de bedragen van 2024 (€ 1.400 in 2023).");
    }

    @Test
    void portfolioAndWorkDoSoToo() {
        assertThat(Run.of("portfolio", file, "--lang", "en").out()).contains("Amount 2024 (€)");
        JsonObject goal = Run.of("portfolio", file, "--format", "json").row("goal", "Jeugd");
        assertEquals(List.of(500, 2024), List.of(goal.get("amount").getAsInt(), goal.get("year").getAsInt()));

        JsonObject stopped = Run.of("work", file, "--format", "json").row("partner", "Stichting Gestopt");
        assertEquals("{\"year\":2023,\"amount\":1000}", stopped.get("elsewhere").toString().replace(" ", ""));
        assertEquals(List.of(0, 2024), List.of(stopped.get("amount").getAsInt(), stopped.get("year").getAsInt()));
        assertThat(Run.of("work", file, "--lang", "en").out()).contains("2023: €1,000");
    }

    @Test
    void anotherYearCanBeChosenAndTheNewestAgain() throws Exception {
        Run chosen = Run.of("set", file, "--reference-year", "2023", "--lang", "en");
        assertEquals(0, chosen.exitCode(), chosen.err());
        assertTrue(chosen.out().endsWith("Amounts are those of 2023." + System.lineSeparator()), chosen.out());
        assertThat(report("en")).contains("Together they cost €1,400 a year, by the amounts of 2023.");

        assertEquals(0, Run.of("set", file, "--reference-year", "newest").exitCode());
        assertThat(Files.readString(file)).doesNotContain("referenceYear");
    }

    @Test
    void whatIsNoYearIsRefusedInOneLine() throws Exception {
        String before = Files.readString(file);
        Run refused = Run.of("set", file, "--reference-year", "24", "--lang", "en");

        assertEquals(2, refused.exitCode());
        assertEquals("studio: \"24\" is not a year; give one such as 2024, or newest", refused.err().strip());
        assertEquals(2, Run.of("set", file).exitCode());
        assertEquals(before, Files.readString(file));
    }
}
