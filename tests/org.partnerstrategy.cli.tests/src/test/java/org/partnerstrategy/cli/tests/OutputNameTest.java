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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No command writes a file whose name promises another kind. */
class OutputNameTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeStrategy() throws Exception {
        file = folder.resolve("s.partnerstrategy");
        assertEquals(0, Run.of("new", file, "--example", "youth-work").exitCode());
        Files.writeString(folder.resolve("register.csv"), "Partner;Doel\nA;Jeugd");
    }

    @ParameterizedTest
    @CsvSource({ "table FILE -o, inventory.ods, .csv", "workbook FILE -o, s.csv, .xlsx",
            "table FILE -o, inventory.partnerstrategy, .csv",
            "table FILE -o, a.b.PDF, .csv", "report FILE -o, report.odt, .pdf", "report FILE -o, report.csv, .html",
            "new, s.xlsx, .partnerstrategy", "new, s.csv, .partnerstrategy",
            "import REGISTER -o, s.csv, .partnerstrategy", "import REGISTER --dry-run -o, s.xlsx, .partnerstrategy",
            "render FILE --all -o, matrix.png, folder", "render FILE --all -o, matrix.svg, folder",
            "export-diagrams FILE -o, x.png, folder", "new-plug-in --id org.example, plug-in.zip, folder" })
    void refusesAnExtensionThatIsNotItsOwn(String task, String name, String use) throws Exception {
        Path output = folder.resolve(name);
        Run run = run(task, output);

        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(name) && run.err().contains(use), run.err());
        assertFalse(Files.exists(output), name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "table FILE -o", "table FILE --format xlsx -o", "workbook FILE -o", "report FILE -o",
            "render FILE --all -o", "compare FILE FILE --format svg -o", "ask FILE --assessor Anna -o",
            "merge FILE FILE FILE -o", "import REGISTER -o", "new", "new-plug-in --id org.example",
            "export-diagrams FILE -o" })
    void makesNoFileThatIsCalledAsTheStandardOutput(String task) {
        Run run = run(task, Path.of("-"));

        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(Path.of("-")));
    }

    @ParameterizedTest
    @CsvSource({ "table FILE -o, inventory.CSV", "table FILE -o, inventory.XLSX",
            "workbook FILE -o, s.xlsx", "workbook FILE -o, s", "table FILE -o, inventory", "table FILE -o, of.2024",
            "report FILE -o, r.Html",
            "new, t.partnerstrategy", "new, plain", "import REGISTER -o, t.partnerstrategy",
            "render FILE --all -o, pictures", "render FILE --all -o, v1.0" })
    void takesItsOwnAndNone(String task, String name) throws Exception {
        Run run = run(task, folder.resolve(name));

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.exists(folder.resolve(name)), name);
    }

    private Run run(String task, Path output) {
        return Run.of(Stream.concat(Stream.of(task.split(" ")), Stream.of(output, "--lang", "en"))
                .map(word -> word.equals("FILE") ? file : word.equals("REGISTER") ? folder.resolve("register.csv")
                : word)
                .toArray());
    }

    @Test
    void saysWhatToUseInDutchToo() {
        assertEquals("studio: " + folder.resolve("a.ods")
                + ": de uitvoer is een .csv-bestand; geef een naam die eindigt op .csv",
                Run.of("table", file, "-o", folder.resolve("a.ods"), "--lang", "nl").err().strip());
    }
}
