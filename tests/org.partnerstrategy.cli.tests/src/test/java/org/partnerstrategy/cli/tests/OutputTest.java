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

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.cli.program.Main;

/** What a command writes is there whole or not at all, and never takes the place of what it is made from. */
class OutputTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeStrategy() {
        file = folder.resolve("s.partnerstrategy");
        assertEquals(0, Run.of("new", file, "--example", "--lang", "en").exitCode());
    }

    /** A limit on the size of files fails like a full disk, in the middle of what is written. */
    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @CsvSource({ "table -o out.csv, out.csv", "report -o out.pdf, out.pdf", "report -o out.html, out.html",
            "render --goal=G -o . --format svg, g.svg" })
    void onAFullDiskTheOldVersionStays(String task, String output) throws Exception {
        Files.writeString(folder.resolve(output), "old");
        assertEquals(0, Run.of("score", file, "--goal", "G", "--partner", "P", "--add", "--influence", 1,
                "--dependency", 1).exitCode());
        List<String> words = new ArrayList<>(List.of(task.split(" ")));
        words.add(1, file.toString());
        List<Path> before = files();
        Process program = startWithoutRoom(words);
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor(), said);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains(output + ": "), said);
        assertEquals("old", Files.readString(folder.resolve(output)));
        assertEquals(before, files());
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void anAnswerThatIsLostIsTold() throws Exception {
        Process program = startWithoutRoom(List.of("list", file.toString(), "partner"), Redirect.to(
                new File("/dev/full")));
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor(), said);
        assertTrue(said.matches("studio: the answer could not be written \\(the disk is full\\).*\\n"), said);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(strings = { "render --example --format png", "ask town.partnerstrategy --assessor Anna",
        "compare town.partnerstrategy --format svg" })
    void onAFullDiskNoEmptyFolderIsLeft(String task) throws Exception {
        assertEquals(0, Run.of("new", folder.resolve("town.partnerstrategy"), "--example", "town").exitCode());
        List<Path> before = files();
        Process program = startWithoutRoom(List.of((task + " -o new/er").split(" ")));
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor(), said);
        assertEquals(1, said.lines().count(), said);
        assertEquals(before, files());
        assertFalse(Files.exists(folder.resolve("new")));
    }

    /** A workbook is kept in the folder for temporary files before it is whole. */
    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aFullFolderForTemporaryFilesIsTold() throws Exception {
        List<Path> before = files();
        Process program = startWithoutRoom(List.of("table", file.toString(), "-o", "out.xlsx"));
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor(), said);
        assertTrue(said.matches("studio: a file could not be read or written \\(.*\\).*\\n"), said);
        assertEquals(before, files());
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void onAFullDiskThereIsNoHalfPlugIn() throws Exception {
        List<Path> before = files();
        Process program = startWithoutRoom(List.of("new-plug-in", "plug", "--id", "org.example.rules"));
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor(), said);
        assertEquals(1, said.lines().count(), said);
        assertEquals(before, files());
    }

    private Process startWithoutRoom(List<String> arguments) throws Exception {
        return startWithoutRoom(arguments, Redirect.PIPE);
    }

    private Process startWithoutRoom(List<String> arguments, Redirect answer) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 1; exec \"$@\"", "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "--lang", "en"));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(answer).start();
    }

    @ParameterizedTest
    @ValueSource(strings = { "s.partnerstrategy", "link.csv", "second.csv", "sub/../s.partnerstrategy" })
    void aTableNeverReplacesItsStrategy(String output) throws Exception {
        Files.createSymbolicLink(folder.resolve("link.csv"), file);
        Files.createLink(folder.resolve("second.csv"), file);
        Files.createDirectory(folder.resolve("sub"));
        byte[] before = Files.readAllBytes(file);
        assertRefused(output, Run.of("table", file, "-o", folder.resolve(output), "--lang", "en"));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "report FILE -o link.pdf", "render FILE -o . --goal link --format pdf" })
    void neitherDoReportsAndPictures(String task) throws Exception {
        assertEquals(0, Run.of("score", file, "--goal", "Link", "--partner", "P", "--add", "--influence", 1,
                "--dependency", 1).exitCode());
        Files.createSymbolicLink(folder.resolve("link.pdf"), file);
        byte[] before = Files.readAllBytes(file);
        Object[] words = Stream.of(task.split(" ")).map(word -> switch (word) {
            case "FILE" -> file;
            case ".", "link.pdf" -> folder.resolve(word);
            default -> word;
        }).toArray();
        assertRefused("link.pdf", Run.of(words));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "report FILE -o house.docx --template house.docx",
            "report FILE -o house.pptx --template house.pptx", "report FILE -o link.docx --template house.docx",
            "render FILE -o . --goal House --format pptx --template house.pptx" })
    void noReportReplacesItsTemplate(String task) throws Exception {
        assertEquals(0, Run.of("score", file, "--goal", "House", "--partner", "P", "--add", "--influence", 1,
                "--dependency", 1).exitCode());
        Path word = folder.resolve("house.docx");
        Path slides = folder.resolve("house.pptx");
        assertEquals(0, Run.of("report", file, "-o", word).exitCode());
        assertEquals(0, Run.of("report", file, "-o", slides).exitCode());
        Files.createSymbolicLink(folder.resolve("link.docx"), word);
        byte[] wordBefore = Files.readAllBytes(word);
        byte[] slidesBefore = Files.readAllBytes(slides);
        Object[] words = Stream.of(task.split(" ")).map(part -> part.equals("FILE") ? file
                : part.equals(".") || part.contains(".") ? folder.resolve(part) : part).toArray();
        Run run = Run.of(words);
        assertRefused(task.contains("link") ? "link.docx" : "house.", run);
        assertArrayEquals(wordBefore, Files.readAllBytes(word));
        assertArrayEquals(slidesBefore, Files.readAllBytes(slides));
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void whatIsNoFileIsRefusedAtOnce() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertRefused("pipe.csv", Run.of("table", file, "-o", pipe));
        assertRefused("/dev/null", Run.of("table", file, "-o", "/dev/null"));
        assertRefused("sub", Run.of("table", file, "-o", Files.createDirectory(folder.resolve("sub"))));
        assertRefused("pipe.csv", Run.of("validate", pipe));
        assertRefused("pipe.csv", Run.of("import", pipe, "-o", folder.resolve("new.partnerstrategy")));
        assertRefused("pipe.csv", Run.of("report", file, "-o", folder.resolve("r.docx"), "--template", pipe));
        Path profile = folder.resolve("pipe.importprofile");
        assertEquals(0, new ProcessBuilder("mkfifo", profile.toString()).start().waitFor());
        assertRefused("pipe.importprofile", Run.of("import", Files.writeString(folder.resolve("r.csv"),
                "Partner;Doel\na;b\n"), "-o", folder.resolve("new.partnerstrategy"), "--profile", profile));
        assertRefused("aux.partnerstrategy", Run.of("new", folder.resolve("aux.partnerstrategy")));
        assertRefused("255", Run.of("new", folder.resolve("é".repeat(130) + ".partnerstrategy")));
    }

    @Test
    void aGoalWithTheNameOfADeviceHasAPicture() throws Exception {
        assertEquals(0, Run.of("score", file, "--goal", "Aux", "--partner", "P", "--add", "--influence", 1,
                "--dependency", 1).exitCode());
        Run run = Run.of("render", file, "--goal", "Aux", "-o", folder);
        assertEquals(folder.resolve("aux_.svg") + "\n", run.out(), run::err);
    }

    @ParameterizedTest
    @ValueSource(strings = { "svg", "pptx" })
    void aRemarkTellsTheBeginningOfALongName(String format) {
        assertEquals(0, Run.of("score", file, "--goal", "G", "--partner", "Z".repeat(3000), "--add", "--influence", 1,
                "--dependency", 1).exitCode());
        Run run = Run.of("render", file, "--goal", "G", "--format", format, "-o", folder);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("Z".repeat(50)), run.err());
        assertFalse(run.err().contains("Z".repeat(100)), run.err());
        assertThat(Run.of("score", file, "--goal", "G", "--partner", "nobody", "--influence", 1, "--dependency", 1)
                .err()).doesNotContain("Z".repeat(100));
    }

    private static void assertRefused(String what, Run run) {
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(what), run.err());
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
