/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the file of a register is read, said by options of the command. A stroke stands for the end of a line here. */
class ImportReadingTest {

    @TempDir
    private Path folder;
    private Path register;

    @BeforeEach
    void name() {
        register = folder.resolve("register.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = {
        "a;b;1/Partner;Doel;2/Club;Jeugd;3 : --header-row 2",
        "Register/Partner;Doel/naam;thema/Club;Jeugd : --header-row 2-3 --partner Partner_naam --goal Doel_thema",
        "Club;Jeugd;3 : --no-header --partner #1 --goal #2",
        "Partner,x;Doel,y/Club;Jeugd : --separator ; --partner Partner,x --goal Doel,y",
        "Partner,x;Doel,y/Club;Jeugd : --separator semicolon --partner Partner,x --goal Doel,y",
        "sep=|/Partner|Doel;Bedrag/Club|Jeugd : --goal Doel;Bedrag",
    })
    void optionsSayWhatIsNotRecognised(String lines, String options) throws Exception {
        Files.writeString(register, lines.replace('/', '\n'));
        Path strategy = folder.resolve("a.partnerstrategy");
        Run run = Run.of(Stream.concat(Stream.of("import", register, "-o", strategy),
                Arrays.stream(options.split(" ")).map(option -> option.replace('_', ' '))).toArray());
        assertEquals(0, run.exitCode(), run.err());
        String text = Files.readString(strategy);
        assertTrue(text.contains("name=\"Club\"") && text.contains("name=\"Jeugd\""), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', value = { "--header-row 0 : --header-row", "--header-row x : --header-row",
        "--header-row 9 : row 9", "--header-row 1 --no-header : together", "--separator x : --separator" })
    void whatMeansNothingIsRefusedInOneLine(String options, String problem) throws Exception {
        Files.writeString(register, "Partner;Doel\nClub;Jeugd");
        Run run = Run.of(Stream.concat(Stream.of("import", register, "-o", folder.resolve("a.partnerstrategy"),
                "--lang",
                "en"), Arrays.stream(options.split(" "))).toArray());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(problem), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void whatWasNoticedInTheFileIsTold() throws Exception {
        Files.write(register, "Partner;Doel;Bedrag\nPoÃ«zie;Jeugd;10\nTotaal;;10".getBytes(Charset.forName("UTF-8")));
        Run run = Run.of("import", register, "-o", folder.resolve("a.partnerstrategy"), "--lang", "en");
        assertTrue(run.out().contains("2 rows: 1 used, 1 left out"), run.out());
        assertTrue(run.out().contains("looks like a total and was left out; row") && run.out().contains("garbled"),
                run.out());
    }

    @Test
    void aPasswordIsGivenOrAskedFor() throws Exception {
        Path workbook = folder.resolve("register.xls");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HSSFWorkbook made = new HSSFWorkbook(); OutputStream stream = Files.newOutputStream(workbook)) {
            Sheet sheet = made.createSheet("Register");
            for (String[] texts : new String[][] { { "Partner", "Doel" }, { "Club", "Jeugd" } }) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.createCell(0).setCellValue(texts[0]);
                row.createCell(1).setCellValue(texts[1]);
            }
            made.write(stream);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Path password = Files.writeString(folder.resolve("password"), "geheim\n", StandardCharsets.UTF_8);

        assertThat(bring(workbook).err()).contains("protected by a password");
        assertThat(bring(workbook, "--password", "x").err()).contains("has another password");
        assertEquals(0, bring(workbook, "--password", "geheim").exitCode());
        assertEquals(0, bring(workbook, "--password-file", password).exitCode());
        assertEquals(2, bring(workbook, "--password-file", folder.resolve("none")).exitCode());
    }

    private Run bring(Path workbook, Object... options) {
        return Run.of(Stream.concat(Stream.of("import", workbook, "-o", folder.resolve("a.partnerstrategy"),
                "--dry-run",
                "--lang", "en"), Arrays.stream(options)).toArray());
    }
}
