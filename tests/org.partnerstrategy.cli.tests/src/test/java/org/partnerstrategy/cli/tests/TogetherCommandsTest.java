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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several assessors and several reviews come to. */
class TogetherCommandsTest {

    private static final String COMPARE = "compare";
    private static final String REVIEW = "review";

    @TempDir
    private Path folder;

    private Path town;

    @BeforeEach
    void create() {
        town = folder.resolve("town.partnerstrategy");
        assertEquals(0, Run.of("new", town, "--example", "town", "--lang", "en").exitCode());
    }

    @Test
    void agreementTellsWhatToTalkAboutFirst() {
        Path youth = folder.resolve("youth.partnerstrategy");
        Run.of("new", youth, "--example", "youth-work", "--lang", "en");
        Run run = Run.of("agreement", youth, "--format", "json");

        JsonObject first = run.json().get(0).getAsJsonObject();
        assertEquals("Noorderlicht Youth Work Foundation", first.get("partner").getAsString());
        assertEquals(1, first.get("talk").getAsInt());
        assertTrue(run.row("partner", "Samen Sterk Sports Clubs").get("talk").isJsonNull());
    }

    @Test
    void agreementSaysHowSureTheAdviceIs() {
        Run run = Run.of("agreement", town, "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("1, then Y1 (on the edge)"), run.out());
        assertTrue(run.out().contains("40, then Y2"), run.out());
    }

    @Test
    void compareTakesTheLastTwoReviews() {
        assertEquals(Run.of(COMPARE, town).out(),
                Run.of(COMPARE, town, "--from", "Spring 2025", "--to", "Spring 2026").out());
        Run run = Run.of(COMPARE, town, "--format", "json");
        JsonObject brug = run.json().get(0).getAsJsonObject();
        assertEquals("UNDER_WAY", brug.get("outcome").getAsString());
        assertEquals(78, brug.get("from").getAsJsonObject().get("dependency").getAsInt());
        assertEquals(64, brug.get("to").getAsJsonObject().get("dependency").getAsInt());
    }

    @Test
    void compareDrawsTheTrails() throws IOException {
        Path pictures = folder.resolve("trails");
        Run run = Run.of(COMPARE, town, "--format", "svg", "-o", pictures, "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        List<Path> drawn = run.out().lines().map(Path::of).toList();
        assertEquals(drawn.size(), drawn.stream().filter(Files::isRegularFile).count());
        assertTrue(Files.readString(drawn.getFirst()).contains("earlier"), drawn.getFirst().toString());

        Path later = folder.resolve("later.partnerstrategy");
        Files.copy(town, later);
        assertEquals(0, Run.of(COMPARE, town, later, "--format", "svg", "-o", folder.resolve("both")).exitCode());
        assertEquals(2, Run.of(COMPARE, town, "--format", "svg", "-o", town).exitCode());
    }

    @Test
    void renderDrawsAsOfAReview() throws IOException {
        Path then = folder.resolve("then");
        Path now = folder.resolve("now");
        Run run = Run.of("render", town, "--review", "Spring 2025", "-o", then, "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(0, Run.of("render", town, "--review", "Spring 2026", "-o", now, "--lang", "en").exitCode());
        Path drawn = Path.of(run.out().lines().findFirst().orElseThrow());
        assertFalse(Files.readString(drawn).equals(Files.readString(now.resolve(drawn.getFileName()))));
        assertEquals(2, Run.of("render", town, "--review", "Autumn", "-o", folder.resolve("none")).exitCode());
    }

    @Test
    void compareCountsPerGoalAndInAll() {
        Run run = Run.of(COMPARE, town, "--per-goal", "--format", "json");

        JsonObject all = run.json().get(run.json().size() - 1).getAsJsonObject();
        assertTrue(all.get("goal").isJsonNull());
        assertEquals(Run.of(COMPARE, town, "--format", "json").json().size(),
                List.of("outcomes", "kinds").stream().flatMap(member -> all.get(member).getAsJsonObject().entrySet()
                        .stream()).mapToInt(entry -> entry.getValue().getAsInt()).sum());
    }

    @Test
    void compareTakesALaterVersionOfTheFile() throws IOException {
        Path later = Files.copy(town, folder.resolve("later.partnerstrategy"));
        Run.of("remove", later, "relation", "--goal", "Children grow up safely", "--partner", "De Linde Welfare",
                "--with-contents", "--lang", "en");
        Run run = Run.of(COMPARE, town, later, "--format", "json");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("GONE", run.json().get(run.json().size() - 1).getAsJsonObject().get("kind").getAsString());
    }

    @Test
    void compareSaysWhatIsWrong() {
        Path other = folder.resolve("other.partnerstrategy");
        Run.of("new", other, "--example", "youth-work", "--lang", "en");
        tells("\"Spring 2026\" is not before \"Spring 2025\"", town, "--from", "Spring 2026", "--to", "Spring 2025");
        tells("Spring 2025; Spring 2026", town, "--from", "Autumn");
        tells("are different strategies", town, other);
        tells("give two files, or one file", town, town, "--from", "Spring 2025");
        Path empty = folder.resolve("empty.partnerstrategy");
        Run.of("new", empty);
        tells("there is no review", empty);
        tells("are different strategies", town, empty);
    }

    @Test
    void aJointAssessmentCountsAlone() throws IOException {
        Path youth = folder.resolve("youth.partnerstrategy");
        Run.of("new", youth, "--example", "youth-work", "--lang", "en");
        String[] joint = { "score", youth.toString(), "--goal", "Youth work", "--partner",
            "Noorderlicht Youth Work Foundation", "--influence", "90", "--dependency", "80", "--joint" };
        assertEquals(0, Run.of((Object[]) joint).exitCode());
        assertEquals(90, Run.of("advise", youth, "--format", "json").row("partner",
                "Noorderlicht Youth Work Foundation").get("influence").getAsInt());
        assertTrue(Run.of("agreement", youth, "--format", "json").row("partner",
                "Noorderlicht Youth Work Foundation").get("talk").isJsonNull());
        assertThat(Files.readString(youth)).contains("kind=\"joint\"");
        Run refused = Run.of(Stream.concat(Stream.of(joint), Stream.of("--assessor", "Anna")).toArray());
        assertEquals(2, refused.exitCode());
    }

    @Test
    void aReviewIsClosedAndReopened() throws IOException {
        String[] score = { "score", town.toString(), "--goal", "Children grow up safely", "--partner",
            "De Linde Welfare", "--influence", "9", "--dependency", "8" };
        assertEquals(0, Run.of(REVIEW, town, "--close", "Spring 2026", "--lang", "en").exitCode());
        String before = Files.readString(town);
        Run refused = Run.of(Stream.concat(Stream.of(score), Stream.of("--lang", "en")).toArray());
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("the review \"Spring 2026\" is closed"), refused.err());
        assertEquals(2, Run.of("set", town, "review", "Spring 2026", "state=open").exitCode());
        assertEquals(before, Files.readString(town));

        assertEquals(0, Run.of(REVIEW, town, "--reopen", "spring 2026", "--by", "Anna").exitCode());
        assertEquals(0, Run.of((Object[]) score).exitCode());
        JsonObject row = Run.of(REVIEW, town, "--format", "json").row("name", "Spring 2026");
        assertEquals("OPEN", row.get("state").getAsString());
        assertEquals("Anna", row.get("reopenedBy").getAsString());
        assertTrue(row.get("newest").getAsBoolean());
    }

    @Test
    void aReviewIsAddedAndNamedByNameOrDay() {
        assertEquals(0, Run.of(REVIEW, town, "--add", "--date", "2026-10-01").exitCode());
        assertEquals(0, Run.of(REVIEW, town, "--add", "Autumn", "--date", "2026-11-01").exitCode());
        assertEquals(0, Run.of(COMPARE, town, "--from", "2026-10-01", "--to", "Autumn").exitCode());
        for (Object[] wrong : new Object[][] { { "--add", "Autumn" }, { "--reopen", "Autumn", "--by", "Anna" },
            { "--close", "Winter" }, { "--reopen", "Autumn" }, { "--by", "Anna" }, { "--date", "2026-10-01" },
            { "--close", "Autumn", "--add", "Winter" } }) {
            Run run = Run.of(Stream.of(new Object[] { REVIEW, town }, wrong).flatMap(Stream::of).toArray());
            assertEquals(2, run.exitCode(), run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    private void tells(String problem, Object... words) {
        Run run = Run.of(Stream.of(new Object[] { COMPARE }, words, new Object[] { "--lang", "en" })
                .flatMap(Stream::of).toArray());
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(problem), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
