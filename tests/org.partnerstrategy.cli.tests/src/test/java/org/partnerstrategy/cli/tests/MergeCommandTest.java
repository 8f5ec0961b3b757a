/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
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
        assertThat(Run.of("diff", base, ours, "--lang", "nl").out()).contains("Regeling: (niets) → New scheme");
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

    /** Mailed between the first and the second change here; who mails a copy does not keep one of their own. */
    @Test
    void aMailedCopyIsMergedWithTheVersionThatWasMailed() throws IOException {
        change(ours, "Before it was mailed");
        Files.copy(ours, theirs, StandardCopyOption.REPLACE_EXISTING);
        change(ours, "Ours");
        describe(theirs, "Theirs");
        Run run = Run.of("merge", ours, theirs, "-o", merged, "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Both were made from the version of "), run.out());
        assertEquals("Ours", relation(merged).getScheme());
        assertEquals("Theirs", relation(merged).getDescription());
        assertEquals(1, Run.of("diff", ours, merged).out().lines().count());
        // Who mailed it goes on with that copy, and mails it again.
        assertEquals(0, Run.of("merge", ours, theirs, "-o", ours).exitCode());
        change(ours, "Ours again");
        describe(theirs, "Theirs again");
        assertEquals(0, Run.of("merge", ours, theirs, "-o", ours).exitCode());
        assertEquals("Ours again", relation(ours).getScheme());
        assertEquals("Theirs again", relation(ours).getDescription());
    }

    /** A later version of ours as the base would make theirs of what both changed. */
    @Test
    void aMailedCopyIsInConflictWhereBothChangedTheSame() throws IOException {
        change(ours, "Before it was mailed");
        Files.copy(ours, theirs, StandardCopyOption.REPLACE_EXISTING);
        change(ours, "Ours");
        change(theirs, "Theirs");
        assertEquals(1, Run.of("merge", ours, theirs, "-o", merged).exitCode());
        assertEquals("Ours", relation(merged).getScheme());
        Path untouched = Files.copy(ours, folder.resolve("untouched.partnerstrategy"));
        assertEquals(1, Run.of("merge", ours, theirs, "-o", ours).exitCode());
        assertEquals(-1, Files.mismatch(untouched, ours));
        assertEquals(0, Run.of("merge", ours, theirs, "-o", ours, "--prefer", "theirs").exitCode());
        assertEquals("Theirs", relation(ours).getScheme());
        // The copy was never in the file.
        assertEquals(3, Run.of("versions", ours, "--format", "csv").out().lines().skip(1).count());
    }

    @Test
    void withoutAnEarlierVersionACopyIsNotMerged() throws IOException {
        describe(theirs, "Theirs");
        Run run = Run.of("merge", ours, theirs, "-o", merged, "--lang", "en");
        assertEquals(new Run(2, "", "studio: " + ours + ": no earlier version is kept from which both could have "
                + "been made; give it as the first of three files" + System.lineSeparator()), run);
        assertFalse(Files.exists(merged));
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

    @Test
    void examplesAreDifferentStrategies() {
        Path town = folder.resolve("town.partnerstrategy");
        Path youth = folder.resolve("youth.partnerstrategy");
        Run.of("new", town, "--example", "town", "--lang", "en");
        Run.of("new", youth, "--example", "youth-work", "--lang", "en");
        Run run = Run.of("merge", town, town, youth, "-o", merged, "--lang", "en");
        assertRefused(run);
        assertTrue(run.err().contains("are different strategies"), run.err());
        assertFalse(Files.exists(merged));
        assertRefused(Run.of("diff", town, youth));
        assertRefused(Run.of("compare", town, youth));
    }

    @Test
    void examplesOfEarlierVersionsAreDifferentStrategies() throws IOException {
        Path youth = folder.resolve("youth.partnerstrategy");
        Run.of("new", youth, "--example", "youth-work", "--lang", "en");
        Files.writeString(base, Files.readString(base).replace("strategy-figure-2", "strategy"));
        Files.writeString(youth, Files.readString(youth).replace("strategy-youth-work", "strategy"));
        assertRefused(Run.of("diff", base, youth));
        assertRefused(Run.of("merge", base, base, youth, "-o", merged));
        assertRefused(Run.of("merge", Files.createFile(folder.resolve("empty")), base, youth, "-o", merged));
    }

    @Test
    void aStrategyWithoutANameIsNamedSo() {
        Path one = folder.resolve("one.partnerstrategy");
        Run.of("new", one);
        Run run = Run.of("diff", base, one, "--lang", "en");
        assertRefused(run);
        assertTrue(run.err().contains("(no name)"), run.err());
    }

    @Test
    void anElementWithoutANameIsNamedSo() throws IOException {
        StrategyFile.<Object, RuntimeException>change(ours, strategy -> {
            Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
            partner.setId("nameless");
            strategy.getPartners().add(partner);
            return partner;
        });
        Run run = Run.of("score", ours, "--goal", relation(ours).getGoal().getId(), "--partner", "nameless",
                "--influence", "50", "--dependency", "50", "--lang", "en");
        assertRefused(run);
        assertTrue(run.err().contains("(no name)"), run.err());
    }

    @Test
    void onlyStrategiesAreReplaced() throws IOException {
        Path workbook = folder.resolve("tab.xlsx");
        assertEquals(0, Run.of("workbook", base, "-o", workbook).exitCode());
        byte[] before = Files.readAllBytes(workbook);
        assertRefused(Run.of("merge", base, ours, theirs, "-o", workbook));
        assertArrayEquals(before, Files.readAllBytes(workbook));
        assertEquals(0, Run.of("merge", base, ours, theirs, "-o", folder.resolve(".merge_file_a1B2c3")).exitCode());
    }

    /** Git ends a whole diff when the program that it asks does not end well. */
    @Test
    void gitGetsALineForWhatCannotBeCompared() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged"), Files.readString(base).substring(0, 700));
        assertLine("town.partnerstrategy: cannot show", base, damaged);
        Path other = folder.resolve("other.partnerstrategy");
        Run.of("new", other, "--name", "Other");
        assertLine("are different strategies", base, other);
        Run renamed = Run.of("diff", "--git", "town.partnerstrategy", damaged, "1", "100644", base, "2", "100644",
                "city.partnerstrategy", "rename", "--lang", "en");
        assertEquals(0, renamed.exitCode(), renamed.err());
        Run unmerged = Run.of("diff", "--git", "town.partnerstrategy", "--lang", "en");
        assertEquals(0, unmerged.exitCode(), unmerged.err());
        assertTrue(unmerged.out().contains("not merged yet"), unmerged.out());
        assertRefused(Run.of("diff", base));
    }

    private static void assertLine(String part, Path before, Path after) {
        Run run = Run.of("diff", "--git", "town.partnerstrategy", before, "1", "100644", after, "2", "100644",
                "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(1, run.out().lines().count(), run.out());
        assertTrue(run.out().contains(part), run.out());
    }

    @Test
    void aProgramThatIsNotThereIsRefused() throws Exception {
        repository();
        Run run = Run.of("git-setup", folder, "--program", "/nonexistent");
        assertRefused(run);
        assertRefused(Run.of("git-setup", folder, "--program", "no-such-program"));
        assertThat(git("config", "merge.partnerstrategy.driver")).isEmpty();
        assertFalse(Files.exists(folder.resolve(".gitattributes")));
        assertEquals(0, Run.of("git-setup", folder, "--program", "git").exitCode());
    }

    @Test
    void gitsMessagesNameTheFile() throws Exception {
        change(ours, "Ours");
        change(theirs, "Theirs");
        Path ofGit = Files.copy(ours, folder.resolve(".merge_file_a1B2c3"));
        Run run = Run.of("merge", base, ofGit, theirs, "-o", ofGit, "--no-backup", "--path", "plans/town 1.x",
                "--lang", "en");
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("plans/town 1.x: 1 conflict, "), run.out());
        assertFalse(run.out().contains(".merge_file"), run.out());
        Files.writeString(theirs, "<");
        Run damaged = Run.of("merge", base, ofGit, theirs, "-o", ofGit, "--path", "plans/town 1.x");
        assertRefused(damaged);
        assertTrue(damaged.err().contains("plans/town 1.x"), damaged.err());
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
        assertTrue(named.err().contains("git's conflict marks; merge the versions: studio merge --conflicted"),
                named.err());
        Run run = Run.of("merge", "--conflicted", marked);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Ours", relation(marked).getScheme());
        assertEquals("Theirs", relation(marked).getDescription());
    }

    @Test
    void gitKeepsTheVersionsOfAFileThatItCouldNotMerge() throws Exception {
        repository();
        Path file = branches("Ours", "Theirs");
        assertThat(git("merge", "other")).isEmpty();
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
        assertThat(git("config", "merge.partnerstrategy.driver").orElseThrow()).contains("merge %O %A %B");
        assertThat(Files.readString(folder.resolve(".gitignore"))).contains("*.partnerstrategy.bak");
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
        assertThat(git("diff").orElseThrow()).contains("Scheme: (nothing) → Ours");
        commit("Ours");
        git("merge", "-q", "-m", "Both", "other").orElseThrow();
        assertEquals("Ours", relation(file).getScheme());
        assertEquals("Theirs", relation(file).getDescription());
        assertEquals("", git("status", "--porcelain", "--untracked-files=no").orElseThrow());
        git("checkout", "-q", "other").orElseThrow();
        change(file, "Other");
        commit("Other");
        git("checkout", "-q", "-").orElseThrow();
        assertThat(git("merge", "other")).isEmpty();
        assertThat(git("status", "--porcelain").orElseThrow()).contains("UU base.partnerstrategy");
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
