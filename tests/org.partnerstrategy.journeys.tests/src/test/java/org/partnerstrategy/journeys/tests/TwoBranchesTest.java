/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assertions;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Two people changed the same in two branches, and git left its marks in the file. */
class TwoBranchesTest {

    private static final String BASE = "Municipality of Voorbeeldstad";
    private static final String OURS = "Municipality of mine";
    private static final String THEIRS = "Municipality of our colleague";
    private static final String ADDED = "What only they wrote";

    @Journey
    void mergesTheFileThatGitHasMarkedWhenItIsOpened(Studio studio) throws Exception {
        Path file = studio.file("shared/Youth.partnerstrategy");
        Files.createDirectory(file.getParent());
        studio.command("new", file.toString(), "--example", "youth-work");
        git(file, 0, "init", "--quiet", "--initial-branch=main");
        commit(file, BASE, BASE);
        git(file, 0, "checkout", "--quiet", "-b", "colleague");
        change(file, "One goal and three organisations", ADDED);
        commit(file, BASE, THEIRS);
        git(file, 0, "checkout", "--quiet", "main");
        commit(file, BASE, OURS);
        git(file, 1, "merge", "--quiet", "colleague");
        Kept.fileHas(file, "<<<<<<<");
        studio.open(file);
        studio.button("Cancel").appears();
        studio.picture("asked");
        studio.button("Merge").click();
        studio.box("Theirs: " + THEIRS).click();
        studio.picture("conflict");
        studio.button("Merge").click();
        Kept.fileLacks(file, "<<<<<<<");
        Kept.fileHas(file, THEIRS);
        Kept.fileHas(file, ADDED);
        Kept.fileLacks(file, OURS);
        studio.tab("Overview").appears();
        studio.picture("merged");
    }

    private static void commit(Path file, String before, String after) throws Exception {
        change(file, before, after);
        git(file, 0, "add", ".");
        git(file, 0, "commit", "--quiet", "--message", after);
    }

    private static void change(Path file, String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private static void git(Path file, int status, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Anna Kramer", "-c",
                "user.email=anna@example.org"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command).directory(file.getParent().toFile()).inheritIO().start();
        Assertions.assertTrue(git.waitFor(1, TimeUnit.MINUTES), "git has ended");
        Assertions.assertEquals(status, git.exitValue(), String.join(" ", words));
    }
}
