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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive for Linux as somebody unpacks it who has no Java. */
class UnpackedArchiveTest {

    @TempDir
    private static Path folder;
    private static Path studio;

    @BeforeAll
    static void unpack() throws Exception {
        Program.run(folder, Map.of(), "tar", "--extract", "--file", Archives.of("linux.gtk.x86_64").toString());
        studio = folder.resolve("partnerstrategy/studio");
    }

    /** A path without java, but with what the start script calls. */
    private Program.Answer run(Map<String, String> environment, String... words) throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "uname", "cksum", "cut", "cat", "find", "mkdir", "mv", "rm",
                "id", "ls",
                "mktemp", "grep")) {
            Path script = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "--ignore-environment", "PATH=" + tools));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.add(studio.toString());
        command.addAll(List.of(words));
        return Program.run(folder, Map.of(), command.toArray(String[]::new));
    }

    @Test
    void saysItsVersionAtTheFirstStart() throws Exception {
        Path home = folder.resolve("first");
        assertEquals("Partner Strategy " + Archives.version() + "\n", run(Map.of("HOME", home.toString()), "--version")
                .out());
        assertTrue(Files.notExists(home), "the classes came with the archive, so that nothing had to be kept");
    }

    @Test
    void drawsAndReports() throws Exception {
        Map<String, String> home = Map.of("HOME", folder.toString(), "LANG", "nl_NL.UTF-8");
        assertEquals(0, run(home, "render", "--example", "--format", "pdf", "-o", "pictures").exitCode());
        try (Stream<Path> pictures = Files.list(folder.resolve("pictures"))) {
            assertThat(pictures.findAny()).isPresent();
        }
    }

    @Test
    void runsInEquinox() throws Exception {
        String answer = run(Map.of("HOME", folder.resolve("home").toString()), "plug-ins").out();
        assertTrue(answer.contains("org.partnerstrategy.studio.feature"), answer);
    }

    @Test
    void runsWithoutAHome() throws Exception {
        assertEquals(0, run(Map.of(), "advise", "--help").exitCode());
        assertThat(run(Map.of(), "--help").out()).contains("install");
    }

    @Test
    void saysInOneLineWhatCannotBeKept() throws Exception {
        Path file = Files.writeString(folder.resolve("a-file"), "where a folder is expected");
        Map<String, String> home = Map.of("HOME", file.toString());
        assertEquals(0, run(home, "advise", "--help").exitCode());
        Program.Answer answer = run(home);
        assertEquals(2, answer.exitCode());
        assertEquals("studio: " + file
                + "/.partnerstrategy cannot be written, where settings are kept; set HOME to a folder that"
                + " you can write.\n", answer.err());
    }

    @Test
    void anotherUserRunsItFromAFolderThatOnlyItsOwnerChanges() throws Exception {
        assumeTrue(Program.canBecomeNobody(), "only root can become somebody else");
        Path home = Files.createDirectory(folder.resolve("home of nobody"));
        Program.run(folder, Map.of(), "chmod", "--recursive", "a+rX", folder.toString());
        Program.run(folder, Map.of(), "chown", "nobody", home.toString());
        String[] nobody = { "setpriv", "--reuid=nobody", "--clear-groups", "/usr/bin/env", "HOME=" + home,
                studio.toString() };
        Program.Answer answer = Program.run(home, Map.of(),
                Stream.concat(Stream.of(nobody), Stream.of("install", "x", "--site", "file:/none"))
                .toArray(String[]::new));
        assertEquals(2, answer.exitCode(), answer.err());
        assertTrue(answer.err().startsWith("studio: you cannot change the program folder"), answer.err());
        assertEquals(0, Program.run(home, Map.of(),
                Stream.concat(Stream.of(nobody), Stream.of("plug-ins")).toArray(String[]::new)).exitCode());
    }
}
