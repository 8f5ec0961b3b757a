/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.resource.StrategyFile;

/** What was saved over is listed, compared and taken back from the command line. */
class VersionsCommandTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeTwoVersions() {
        file = folder.resolve("s.partnerstrategy");
        assertEquals(0, Run.of("new", file, "--example", "figure-2", "--lang", "en").exitCode());
        organisation("First");
        organisation("Second");
    }

    private void organisation(String name) {
        assertEquals(0, Run.of("set", file, "--organisation", name).exitCode());
    }

    private Run versions(Object... more) {
        Object[] all = new Object[more.length + 4];
        System.arraycopy(new Object[] { "versions", file, "--lang", "en" }, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    @Test
    void areListedTheNewestFirst() throws Exception {
        Run run = versions("--format", "csv");
        String[] lines = run.out().split("\\R");
        assertEquals(3, lines.length, run.out());
        assertTrue(lines[1].startsWith("1,"), lines[1]);
        Path newest = Path.of(lines[1].substring(lines[1].lastIndexOf(',') + 1));
        assertEquals("First", StrategyFile.load(newest).getOrganisation());
    }

    @Test
    void sayWhatChangedSince() {
        Run run = versions("--diff", "1");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
        assertTrue(run.out().contains("Second"), run.out());
    }

    @Test
    void areTakenBackAndCanBeTakenBackFrom() throws Exception {
        assertEquals(0, versions("--restore", "1").exitCode());
        assertEquals("First", StrategyFile.load(file).getOrganisation());
        assertEquals(0, versions("--restore", "1").exitCode());
        assertEquals("Second", StrategyFile.load(file).getOrganisation());
    }

    @Test
    void replaceADamagedFile() throws Exception {
        Files.writeString(file, Files.readString(file).substring(0, 200));
        assertEquals(0, versions("--restore", "1").exitCode());
        assertEquals("First", StrategyFile.load(file).getOrganisation());
    }

    @Test
    void refuseWhatIsNotThere() {
        Run run = versions("--restore", "7");
        assertEquals(2, run.exitCode());
        assertEquals("studio: " + file + ": there is no version 7; 2 are kept", run.err().strip());
        assertEquals(2, versions("--restore", "1", "--diff", "1").exitCode());
    }

    @Test
    void areNoneOfAFileThatWasNeverSavedOver() {
        Run run = Run.of("versions", folder.resolve("other.partnerstrategy"), "--format", "json");
        assertEquals(new Run(0, "[]", ""), new Run(run.exitCode(), run.out().strip(), run.err()));
    }
}
