/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

/** Versions of a strategy are compared and merged from the command line, and by git. */
class MergeCommandTest {

    @TempDir
    Path folder;

    private Path base;
    private Path ours;
    private Path theirs;
    private Path merged;

    @BeforeEach
    void makeVersions() throws IOException {
        base = folder.resolve("base.partnerstrategy");
        ours = folder.resolve("ours.partnerstrategy");
        theirs = folder.resolve("theirs.partnerstrategy");
        merged = folder.resolve("merged.partnerstrategy");
        assertEquals(0, Run.of("new", base, "--example", "figure-2", "--lang", "en").exitCode());
        Files.copy(base, ours);
        Files.copy(base, theirs);
    }

    private static void change(Path file, String text) throws IOException {
        StrategyFile.<Object, RuntimeException>change(file, strategy -> {
            strategy.getRelations().getFirst().setScheme(text);
            return text;
        });
    }

    private static void describe(Path file, String text) throws IOException {
        StrategyFile.<Object, RuntimeException>change(file, strategy -> {
            strategy.getRelations().getFirst().setDescription(text);
            return text;
        });
    }

    private static Relation relation(Path file) throws IOException {
        return StrategyFile.load(file).getRelations().getFirst();
    }

    private Run merge(Object... more) {
        return Run.of(Stream.concat(Stream.of("merge", base, ours, theirs, "-o", merged, "--lang", "en"),
                Stream.of(more)).toArray());
    }

    @Test
    void differencesAreTold() throws IOException {
        assertEquals(new Run(0, "", ""), Run.of("diff", base, ours));
        change(ours, "New scheme");
        Run run = Run.of("diff", base, ours, "--lang", "en");
        assertEquals(1, run.exitCode());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.out().contains("Scheme: (nothing) → New scheme"), run.out());
        assertTrue(Run.of("diff", base, ours, "--lang", "nl").out().contains("Regeling: (niets) → New scheme"));
        Run json = Run.of("diff", base, ours, "--format", "json");
        assertEquals("scheme", json.row("kind", "CHANGE").get("field").getAsString());
        assertEquals("New scheme", json.row("kind", "CHANGE").get("after").getAsString());
    }

    @Test
    void bothChangesAreMerged() throws IOException {
        change(ours, "Ours");
        describe(theirs, "Theirs");
        Run run = merge();
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Ours", relation(merged).getScheme());
        assertEquals("Theirs", relation(merged).getDescription());
    }

    @Test
    void conflictsAreListedAndDecided() throws IOException {
        change(ours, "Ours");
        change(theirs, "Theirs");
        Run run = merge();
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("Scheme: (nothing) became Ours here and Theirs there; taken: ours"), run.out());
        assertEquals("Ours", relation(merged).getScheme());
        assertEquals("Theirs", merge("--format", "json").row("kind", "CHANGE").get("theirs").getAsString());
        assertEquals(0, merge("--prefer", "theirs").exitCode());
        assertEquals("Theirs", relation(merged).getScheme());
        assertTrue(Files.exists(folder.resolve("merged.partnerstrategy.bak")));
    }

    @Test
    void badInputIsOneLineAndLosesNothing() throws IOException {
        change(ours, "Ours");
        Files.copy(ours, merged);
        byte[] before = Files.readAllBytes(merged);
        Files.writeString(theirs, Files.readString(theirs).substring(0, 700));
        assertRefused(merge());
        Files.delete(theirs);
        assertRefused(merge());
        assertEquals(0, Run.of("new", theirs, "--name", "Other").exitCode());
        assertRefused(merge());
        Files.writeString(theirs, Files.readString(base).replace("/model/1.", "/model/2."));
        assertRefused(merge());
        assertRefused(Run.of("merge", base, ours));
        assertRefused(Run.of("merge", base, ours, theirs));
        assertRefused(Run.of("merge", "--conflicted", base));
        assertArrayEquals(before, Files.readAllBytes(merged));
    }

    private static void assertRefused(Run run) {
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void marksOfGitAreNamedAndMerged() throws IOException {
        change(ours, "Ours");
        describe(theirs, "Theirs");
        Path marked = folder.resolve("marked.partnerstrategy");
        Files.writeString(marked, "<<<<<<< HEAD\n" + Files.readString(ours) + "||||||| base\n"
                + Files.readString(base) + "=======\n" + Files.readString(theirs) + ">>>>>>> other\n");
        Run named = Run.of("validate", marked, "--lang", "en");
        assertRefused(named);
        assertTrue(named.err().contains("studio merge --conflicted"), named.err());
        Run run = Run.of("merge", "--conflicted", marked);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Ours", relation(marked).getScheme());
        assertEquals("Theirs", relation(marked).getDescription());
    }

    @Test
    void gitKeepsTheVersionsOfAFileThatItCouldNotMerge() throws Exception {
        repository();
        Path file = branches("Ours", "Theirs");
        assertFalse(git("merge", "other").isPresent());
        Run run = Run.of("merge", "--conflicted", file, "--lang", "en");
        assertEquals(1, run.exitCode(), run.err());
        assertEquals("Ours", relation(file).getScheme());
    }

    @Test
    void settingUpGitKeepsWhatIsThere() throws Exception {
        repository();
        Path attributes = folder.resolve(".gitattributes");
        Files.writeString(attributes, "*.png binary\n");
        assertEquals(0, Run.of("git-setup", folder).exitCode());
        assertEquals(0, Run.of("git-setup", folder).exitCode());
        assertEquals(2, Files.readAllLines(attributes).size());
        assertTrue(git("config", "merge.partnerstrategy.driver").orElseThrow().contains("merge %O %A %B"));
        assertTrue(Files.readString(folder.resolve(".gitignore")).contains("*.partnerstrategy.bak"));
        Path elsewhere = Files.createTempDirectory("no-repository");
        assertRefused(Run.of("git-setup", elsewhere));
        Files.delete(elsewhere);
    }

    @Test
    void gitMergesTwoBranchesWithIt() throws Exception {
        repository();
        assertEquals(0, Run.of("git-setup", folder, "--program", program()).exitCode());
        Path file = base;
        commit("Begin");
        git("checkout", "-q", "-b", "other").orElseThrow();
        describe(file, "Theirs");
        commit("Theirs");
        git("checkout", "-q", "-").orElseThrow();
        change(file, "Ours");
        assertTrue(git("diff").orElseThrow().contains("Scheme: (nothing) → Ours"));
        commit("Ours");
        git("merge", "-q", "-m", "Both", "other").orElseThrow();
        assertEquals("Ours", relation(file).getScheme());
        assertEquals("Theirs", relation(file).getDescription());
        assertEquals("", git("status", "--porcelain", "--untracked-files=no").orElseThrow());
        git("checkout", "-q", "other").orElseThrow();
        change(file, "Other");
        commit("Other");
        git("checkout", "-q", "-").orElseThrow();
        assertFalse(git("merge", "other").isPresent());
        assertTrue(git("status", "--porcelain").orElseThrow().contains("UU base.partnerstrategy"));
        assertEquals("Ours", relation(file).getScheme());
    }

    /** A start script that runs the classes under test. */
    private Path program() throws IOException {
        Path script = folder.resolve("studio");
        Files.writeString(script, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Duser.language=en -cp '"
                + System.getProperty("java.class.path") + "' org.partnerstrategy.cli.program.Main \"$@\"\n");
        assertTrue(script.toFile().setExecutable(true));
        return script;
    }

    /** Both branches change lines beside each other, which git alone cannot merge. */
    private Path branches(String our, String their) throws Exception {
        Path file = folder.resolve("base.partnerstrategy");
        commit("Begin");
        git("checkout", "-q", "-b", "other").orElseThrow();
        change(file, their);
        commit("Theirs");
        git("checkout", "-q", "-").orElseThrow();
        change(file, our);
        commit("Ours");
        return file;
    }

    private void repository() throws Exception {
        git("init", "-q").orElseThrow();
        git("config", "user.name", "Test").orElseThrow();
        git("config", "user.email", "test@example.org").orElseThrow();
    }

    private void commit(String message) throws Exception {
        git("add", "base.partnerstrategy").orElseThrow();
        git("commit", "-q", "-m", message).orElseThrow();
    }

    private Optional<String> git(String... arguments) throws Exception {
        Process process = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    }

    /** Where both added the file, git passes an empty one as the version before. */
    @Test
    void aFileOfNobodyIsNoVersion() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        change(ours, "Both");
        PartnerStrategy strategy = StrategyFile.load(ours);
        Run run = Run.of("merge", empty, ours, ours, "-o", merged);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(strategy.getRelations().size(), StrategyFile.load(merged).getRelations().size());
    }
}
