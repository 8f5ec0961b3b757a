/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnerstrategy.product.tests.Studio.Answer;

/**
 * Registers go in by the product as it is handed out, in both ways in which it runs. The registers here are one
 * workbook of ours, which LibreOffice saved in its kinds and Apache POI protected.
 */
class ImportTest {

    private static final Path SEALED = Path
            .of("../org.partnerstrategy.exchange.tests/src/test/resources/sealed-blowfish.ods");

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void aWorkbookThatExcelSavedIsRead(Studio studio) throws Exception {
        Path register = home.resolve("register.xlsx");
        ExcelFile.write(register, ExcelFile.row(1, "Naam", "Doel", "Bedrag")
                + ExcelFile.row(2, "Club 12", "Jeugd", "1250,00") + ExcelFile.row(3, "De Brug", "Sport", "90000,50"));
        Path strategy = home.resolve("made.partnerstrategy");
        Answer answer = studio.run(home, "import", register.toString(), "-o", strategy.toString(), "--lang", "en");
        assertEquals(0, answer.exitCode(), answer.err());
        assertTrue(answer.out().contains("2 rows: 2 used, 0 left out"), answer.out());
        assertThat(Files.readString(strategy)).contains("90000.50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = { "JAVA register.xlsx", "JAVA register.xls", "JAVA register.ods",
        "JAVA register.html", "JAVA protected.xlsx", "JAVA protected.xls", "EQUINOX register.xlsx",
        "EQUINOX register.xls", "EQUINOX register.ods", "EQUINOX register.html", "EQUINOX protected.xlsx",
        "EQUINOX protected.xls" })
    void workbooksOfEveryKindAreRead(Studio studio, String name) throws Exception {
        Path register = home.resolve(name);
        try (InputStream stream = ImportTest.class.getResourceAsStream("registers/" + name)) {
            Files.copy(stream, register);
        }
        Path strategy = home.resolve("made.partnerstrategy");
        Answer answer = studio.run(home, "import", register.toString(), "-o", strategy.toString(), "--lang", "en",
                "--partner", "Ontvanger", "--amount", "Subsidie Bedrag", "--password", "geheim");
        assertEquals(0, answer.exitCode(), answer.err());
        // What is hidden LibreOffice leaves out of a web page by itself.
        assertTrue(answer.out().contains(name.endsWith("html") ? ": 3 used, 2 left out" : ": 4 used, 2 left out"),
                answer.out());
        assertThat(Files.readString(strategy)).contains("name=\"Stichting Poëzie\"");
        assertEquals("", answer.err());
    }

    /** As LibreOffice protects them. */
    @ParameterizedTest
    @EnumSource
    void aSpreadsheetWithAPasswordIsRead(Studio studio) throws Exception {
        Path register = Files.copy(SEALED, home.resolve("sealed.ods"));
        Path strategy = home.resolve("made.partnerstrategy");
        Answer answer = studio.run(home, "import", register.toString(), "-o", strategy.toString(), "--lang", "en",
                "--password", "geheim");
        assertEquals(0, answer.exitCode(), answer.err());
        assertThat(Files.readString(strategy)).contains("name=\"Stichting De Brug\"");
    }
}
