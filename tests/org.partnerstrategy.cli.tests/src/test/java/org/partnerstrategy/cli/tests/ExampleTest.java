/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.ExampleStrategy;
import org.partnerstrategy.model.resource.StrategyFile;

/** Every command that looks at a strategy, on the handbook's examples. */
class ExampleTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeExample() {
        file = folder.resolve("example.partnerstrategy");
        Run run = Run.of("new", file, "--example", "--lang", "nl");
        assertEquals(0, run.exitCode(), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "validate", "advise", "work", "portfolio" })
    void saysTheSameInEveryForm(String command) {
        int rows = Run.of(command, file, "--format", "json").json().size();
        Run csv = Run.of(command, file, "--format", "csv");
        Run table = Run.of(command, file, "--lang", "nl");

        assertTrue(rows > 0);
        assertEquals(rows + 1, csv.out().split("\r\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").length);
        assertEquals(0, table.exitCode());
        assertTrue(table.out().lines().count() >= rows + 2, table.out());
        assertEquals("", table.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "validate", "advise", "work", "portfolio" })
    void fitsTheTerminalWithoutLosingAWord(String command) {
        Run wide = Run.of(command, file, "--lang", "nl");
        System.setProperty("partnerstrategy.columns", "160");
        try {
            Run narrow = Run.of(command, file, "--lang", "nl");
            narrow.out().lines().forEach(line -> assertTrue(line.stripTrailing().length() <= 160, line));
            assertEquals(letters(wide), letters(narrow));
        } finally {
            System.clearProperty("partnerstrategy.columns");
        }
    }

    private static String letters(Run run) {
        return run.out().chars().filter(Character::isLetterOrDigit).sorted().mapToObj(Character::toString)
                .collect(java.util.stream.Collectors.joining());
    }

    @Test
    void hasNoErrors() {
        Run run = Run.of("validate", file, "--format", "json");

        assertEquals(0, run.exitCode(), run.out());
    }

    @Test
    void looksAtOneGoalOnly() {
        int all = Run.of("advise", file, "--format", "json").json().size();
        String goal = Run.of("portfolio", file, "--format", "json").json().get(0).getAsJsonObject().get("goal")
                .getAsString();

        Run run = Run.of("advise", file, "--goal", goal.toUpperCase(Locale.ROOT), "--format", "json");

        assertTrue(run.json().size() < all);
        run.json().forEach(row -> assertEquals(goal, row.getAsJsonObject().get("goal").getAsString()));
    }

    @ParameterizedTest
    @CsvSource({ "svg, light, nl, --now", "svg, dark, en, --desired", "png, dark, nl, --amounts",
            "pdf, light, nl, --now" })
    void drawsEveryGoal(String format, String theme, String language, String more) throws Exception {
        Path pictures = folder.resolve("pictures");

        Run run = Run.of("render", file, "--format", format, "--theme", theme, "--lang", language, more, "-o",
                pictures);

        assertEquals(0, run.exitCode(), run.err());
        int goals = Run.of("portfolio", file, "--format", "json").json().size();
        List<Path> drawn = list(pictures);
        assertEquals(goals, drawn.size());
        for (Path picture : drawn) {
            assertThat(picture.toString()).endsWith("." + format);
            switch (format) {
                case "png" -> assertTrue(ImageIO.read(picture.toFile()).getWidth() > 1000);
                case "pdf" -> assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
                default -> assertThat(Files.readString(picture)).contains("</svg>");
            }
        }
    }

    @Test
    void writesTheInventoryAsATable() throws Exception {
        Path table = folder.resolve("inventory.csv");

        Run run = Run.of("table", file, "-o", table, "--lang", "nl");

        assertEquals(0, run.exitCode(), run.err());
        assertThat(Files.readString(table)).contains("Doel;Partnerorganisatie;");
    }

    @Test
    void drawsTheExampleWithoutAFile() throws Exception {
        Run run = Run.of("render", "--example", "-o", folder.resolve("pictures"));

        assertEquals(0, run.exitCode(), run.err());
        assertThat(list(folder.resolve("pictures"))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void makesEveryExample(ExampleStrategy example) throws Exception {
        Path made = folder.resolve("made.partnerstrategy");

        Run run = Run.of("new", made, "--example", example.id(), "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(example.create(Locale.ENGLISH).getRelations().size(),
                StrategyFile.load(made).getRelations().size());
        assertTrue(Run.of("new", "--help").out().contains(example.id()), example.id());
    }

    /** What follows the option without a name is the file, as it always was. */
    @Test
    void makesTheHandbooksExampleWithoutAName() throws Exception {
        Path made = folder.resolve("made.partnerstrategy");

        Run run = Run.of("new", "--example", made, "--lang", "nl");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(Files.readString(file), Files.readString(made));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--example=figure-3", "--example=" })
    void saysWhichExampleThereIsNot(String option) {
        Path made = folder.resolve("made.partnerstrategy");

        Run run = Run.of("new", made, option, "--lang", "en");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--example"), run.err());
        assertFalse(Files.exists(made));
    }

    @Test
    void drawsOneGoal() throws Exception {
        String goal = Run.of("portfolio", file, "--format", "json").json().get(1).getAsJsonObject().get("goal")
                .getAsString();

        assertEquals(0, Run.of("render", file, "--goal", goal, "-o", folder.resolve("pictures")).exitCode());

        assertEquals(1, list(folder.resolve("pictures")).size());
    }

    private static List<Path> list(Path pictures) throws Exception {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.toList();
        }
    }
}
