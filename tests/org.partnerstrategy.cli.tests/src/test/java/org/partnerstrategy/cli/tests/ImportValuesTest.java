/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of a register mean, said by options of the command. */
class ImportValuesTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.partnerstrategy");
    }

    @Test
    void givesAllAmountsTheYear() throws Exception {
        bring("Partner;Doel;Bedrag\nA;Jeugd;1000\nB;Lezen;500", "-o", file, "--year", "2023");
        bring("Partner;Doel;Bedrag\nA;Jeugd;2000", "--into", file, "--year", "2024");

        assertEquals(List.of("year=\"2023\" euro=\"1000\"", "year=\"2023\" euro=\"500\"",
                "year=\"2024\" euro=\"2000\""),
                Files.readString(file).lines().filter(line -> line.contains("<amounts"))
                        .map(line -> line.replaceAll(".*(year=\"\\d+\" euro=\"\\d+\").*", "$1")).sorted().toList());
    }

    @Test
    void multipliesAmountsAndChangesCurrencies() throws Exception {
        bring("Partner;Doel;Bedrag\nA;Jeugd;1,5\nB;Jeugd;$2", "-o", file, "--factor", "1.000", "--rate", "USD=0,5");

        String text = Files.readString(file);
        assertTrue(text.contains("euro=\"1500\""), text);
        assertTrue(text.contains("euro=\"1000\""), text);
    }

    @Test
    void stretchesScores() throws Exception {
        String register = "Partner;Doel;Invloed;Afhankelijkheid\nA;Jeugd;5;5\nB;Jeugd;3;1";
        Run run = bring(register, "-o", file, "--scale", "1-5");
        assertFalse(run.out().contains("0-100"), run.out());
        assertEquals("STRATEGIC", Run.of("advise", file, "--format", "json").row("partner", "A").get("zone")
                .getAsString());

        Run unsaid = bring(register, "-o", folder.resolve("b.partnerstrategy"));
        assertTrue(unsaid.out().contains("no score is above 5 on a scale of 0-100"), unsaid.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Partner;Doel;Bedrag (x 1.000)#A;Jeugd;12 | choose that unit (--factor 1000)",
            "Bedragen x € 1.000;;#Partner;Doel;Bedrag#A;Jeugd;12 | choose their unit (--factor 1000)",
            "Partner;Doel;Bedrag#A;Jeugd;$2 | give a rate (--rate USD=RATE) ($2)",
            "Partner;Doel;Bedrag#A;Jeugd;2#A;Jeugd;3 | ''",
            "Partner;Doel;Invloed;Afhankelijkheid#A;Jeugd;5;3 | choose the scale (--scale 0-100)",
            "Partner;Doel;Invloed;Afhankelijkheid#A;Jeugd;laag;hoog | choose the scale (--scale words)" })
    void namesTheOptionForWhatARemarkAdvises(String register, String told) throws Exception {
        String out = bring(register.replace('#', '\n'), "-o", file).out();

        assertTrue(out.contains(told) && (!told.isEmpty() || !out.contains("--")), out);
    }

    @Test
    void namesTheYearForAnAmountThatWasReplaced() throws Exception {
        bring("Partner;Doel;Bedrag\nA;Jeugd;1000", "-o", file);
        String out = bring("Partner;Doel;Bedrag\nA;Jeugd;2000", "--into", file).out();

        assertTrue(out.contains("give the year of the register (--year YEAR)"), out);
    }

    @Test
    void namesTheStrategyAndTheNamesThatLookAlike() throws Exception {
        assertEquals(0, Run.of("new", file, "--name", "Jeugd 2030").exitCode());
        Run run = bring("Partner;Doel\nStichting De Brug;Jeugd\nDe brug;Jeugd", "--into", file);

        assertTrue(run.out().contains("Imported into \"Jeugd 2030\""), run.out());
        assertTrue(run.out().contains("\"De brug\" and \"Stichting De Brug\""), run.out());
    }

    @Test
    void mergesPartnersThatAreOne() throws Exception {
        bring("Partner;Doel;Bedrag;Jaar\nStichting De Brug;Jeugd;1;2024\nDe brug;Jeugd;2;2024\nDe brug;Lezen;4;2024",
                "-o", file);

        Run run = Run.of("merge-partners", file, "--keep", "Stichting De Brug", "--merge", "De brug", "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("1 relation joined, 2 in all"), run.out());
        String text = Files.readString(file);
        assertTrue(text.contains("euro=\"3\"") && text.contains("euro=\"4\""), text);
        assertFalse(text.contains("name=\"De brug\""), text);
    }

    @Test
    void keepsItsChoicesAsAProfileAndUsesThemAgain() throws Exception {
        Path profile = folder.resolve("subsidies.importprofile");
        Run saved = bring("Wie;Waarvoor;Hoeveel\nA;Jeugd;1\nNiemand;Jeugd;2", "-o", file, "--partner", "Wie", "--goal",
                "Waarvoor", "--amount", "Hoeveel", "--factor", "1000", "--year", "2023", "--exclude", "Wie=Niemand",
                "--save-profile", profile);
        assertTrue(saved.out().contains("subsidies.importprofile"), saved.out());

        Path next = folder.resolve("next.partnerstrategy");
        bring("Wie;Waarvoor;Hoeveel\nB;Jeugd;3\nNiemand;Jeugd;2", "-o", next, "--profile", profile, "--year", "2024");

        String text = Files.readString(next);
        assertTrue(text.contains("year=\"2024\" euro=\"3000\"") && text.contains("name=\"B\""), text);
        assertFalse(text.contains("Niemand"), text);
    }

    private Run bring(String register, Object... arguments) throws Exception {
        Path csv = Files.writeString(folder.resolve("register.csv"), register);
        Object[] all = java.util.stream.Stream.of(new Object[] { "import", csv, "--lang", "en" }, arguments)
                .flatMap(java.util.Arrays::stream).toArray();
        Run run = Run.of(all);
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }
}
