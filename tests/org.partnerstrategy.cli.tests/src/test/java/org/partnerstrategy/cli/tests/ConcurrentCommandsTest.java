/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.cli.program.Main;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.LockOwner.Use;
import org.partnerstrategy.model.resource.StrategyFile;

/** Commands that run at the same time, and beside a window, lose nobody's work. */
class ConcurrentCommandsTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeStrategy() throws Exception {
        file = folder.resolve("s.partnerstrategy");
        assertEquals(0, Run.of("new", file, "--example", "--lang", "en").exitCode());
        Files.writeString(folder.resolve("register.csv"), "Partner,Goal\nImported,Imported goal\n");
    }

    @Test
    void programsAtTheSameTimeLoseNothing() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            programs.add(start("score", file, "--goal", "Youth work", "--partner", "New " + i, "--add", "--influence",
                    "50", "--dependency", "50"));
        }
        programs.add(start("attribute", file, "--add", "Colour"));
        programs.add(start("import", folder.resolve("register.csv"), "--into", file));
        for (Process program : programs) {
            String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, program.waitFor(), said);
        }
        PartnerStrategy strategy = StrategyFile.load(file);
        Set<String> expected = IntStream.range(0, 4).mapToObj(i -> "New " + i)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add("Imported");
        expected.removeAll(strategy.getPartners().stream().map(NamedElement::getName).toList());
        assertEquals(Set.of(), expected, "lost");
        assertEquals("Colour", strategy.getAttributes().getLast().getName());
        assertEquals(Set.of("register.csv", "s.partnerstrategy", "s.partnerstrategy.bak"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = { "score FILE --goal X --partner Y --add --influence 1 --dependency 1",
            "develop FILE --goal X --partner Y --up", "attribute FILE --add Colour", "import REGISTER --into FILE" })
    void whatIsOpenInAWindowIsLeftAlone(String command) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Object[] words = Stream.of(command.split(" ")).map(word -> word.equals("FILE") ? file
                : word.equals("REGISTER") ? folder.resolve("register.csv") : word).toArray();
        try (EditLock window = EditLock.waitFor(file, Use.WINDOW, Duration.ZERO)) {
            Run run = Run.of(words);
            assertEquals(2, run.exitCode());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(file + ": "), run.err());
            assertTrue(run.err().contains(System.getProperty("user.name")), run.err());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "validate", "advise", "overview", "attribute" })
    void whatOnlyReadsDoesNotCareAboutAWindow(String command) throws Exception {
        try (EditLock window = EditLock.waitFor(file, Use.WINDOW, Duration.ZERO)) {
            assertEquals("", Run.of(command, file).err());
        }
    }

    private static Process start(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command).start();
    }

    private Set<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
