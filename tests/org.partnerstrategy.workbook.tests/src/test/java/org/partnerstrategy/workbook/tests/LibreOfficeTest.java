/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.workbook.StrategyWorkbook;
import org.partnerstrategy.workbook.reading.WorkbookChanges;

/** A workbook that LibreOffice opened and saved says what it said. */
class LibreOfficeTest {

    private static final int MINUTES = 3;

    @TempDir
    private Path folder;

    private static Path resource(String name) throws Exception {
        URI uri = LibreOfficeTest.class.getResource("/" + name).toURI();
        return Path.of(uri);
    }

    private static void assertNothing(byte[] saved, PartnerStrategy strategy) throws Exception {
        WorkbookChanges changes = Office.changes(saved, strategy);

        assertEquals(List.of(), changes.rows(Locale.ENGLISH).stream().map(row -> row.line(Locale.ENGLISH)).toList());
        assertEquals(List.of(), Office.remarks(changes));
    }

    @Test
    void changesNothingInAWorkbookThatItSavedOnce() throws Exception {
        assertNothing(Files.readAllBytes(resource("youth-saved-by-libreoffice.xlsx")),
                StrategyFile.load(resource("youth.partnerstrategy")));
    }

    @ParameterizedTest
    @CsvSource({ "en, xlsx", "nl, xlsx", "nl, ods" })
    void changesNothingWhereItIsInstalled(String language, String kind) throws Exception {
        Optional<Path> soffice = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each).resolve("soffice")).filter(Files::isExecutable).findFirst();
        assumeTrue(soffice.isPresent(), "LibreOffice is not installed");
        PartnerStrategy strategy = StrategyFile.load(resource("youth.partnerstrategy"));
        Path workbook = folder.resolve("youth.xlsx");
        Files.write(workbook, new StrategyWorkbook(strategy, Locale.of(language)).content());
        Process process = new ProcessBuilder(soffice.get().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", kind,
                "--outdir", folder.resolve("saved").toString(), workbook.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertEquals(true, process.waitFor(MINUTES, TimeUnit.MINUTES));

        assertNothing(Files.readAllBytes(folder.resolve("saved").resolve("youth." + kind)), strategy);
    }
}
