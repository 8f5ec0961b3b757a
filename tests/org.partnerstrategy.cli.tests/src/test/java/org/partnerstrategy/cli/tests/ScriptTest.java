/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A strategy made from a script, from an empty file to advice, as figure 2 of the handbook has it. */
class ScriptTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void makeStrategy() {
        file = folder.resolve("figure 2.partnerstrategy");
        assertEquals(0, Run.of("new", file, "--name", "Figure 2").exitCode());
        score("X", 30, 30);
        score("Y", 40, 70, "--alternative", "beschikbaar te maken");
        score("Z", 85, 85, "--alternative", "geen");
    }

    @Test
    void advisesAsTheHandbookDoes() {
        Run run = Run.of("advise", file, "--format", "json", "--lang", "en");

        assertEquals(0, run.exitCode());
        assertAdvice("X1", "[\"UP\"]", true, run.row("partner", "X"));
        assertAdvice("Y1", "[\"UP\",\"LEFT\"]", false, run.row("partner", "Y"));
        assertAdvice("Z1", "[\"RIGHT\"]", false, run.row("partner", "Z"));
        JsonObject z = run.row("partner", "Z");
        assertEquals("Goal", z.get("goal").getAsString());
        assertEquals(85, z.get("influence").getAsInt());
        assertEquals(85, z.get("dependency").getAsInt());
        assertEquals("STRATEGIC", z.get("zone").getAsString());
        assertEquals(14.0, z.get("margin").getAsDouble());
        assertTrue(z.get("above").getAsBoolean());
        JsonObject role = z.getAsJsonObject("role");
        assertEquals("R2", role.get("rule").getAsString());
        assertEquals("PROJECT_LEADER", role.get("role").getAsString());
        assertFalse(role.get("explanation").getAsString().isBlank());
    }

    private static void assertAdvice(String rule, String directions, boolean assumed, JsonObject row) {
        JsonObject advice = row.getAsJsonObject("advice");
        assertEquals(rule, advice.get("rule").getAsString());
        assertEquals(directions, advice.get("directions").toString());
        assertEquals(assumed, advice.get("assumed").getAsBoolean());
        assertFalse(advice.get("explanation").getAsString().isBlank());
    }

    @Test
    void saysNullOfARelationThatNobodyAssessed() throws Exception {
        Path register = Files.writeString(folder.resolve("register.csv"), "Partner,Goal\nW,Goal\n");
        assertEquals(0, Run.of("import", register, "--into", file).exitCode());

        JsonObject w = Run.of("advise", file, "--format", "json").row("partner", "W");

        for (String member : new String[] { "influence", "dependency", "zone", "margin", "above", "advice" }) {
            assertTrue(w.get(member).isJsonNull(), member);
        }
        assertEquals("R8", w.getAsJsonObject("role").get("rule").getAsString());
    }

    @Test
    void takesDirectionsFromTheDesiredPosition() {
        assertEquals(0, Run.of("develop", file, "--goal", "Goal", "--partner", "Y", "--to", "40,75").exitCode());

        JsonObject y = Run.of("work", file, "--format", "json").row("partner", "Y");

        assertEquals("[\"UP\",\"LEFT\"]", y.get("directions").toString());
    }

    @Test
    void keepsADirectionThatTheEdgeStops() {
        score("E", 90, 100);

        assertEquals(0,
                Run.of("develop", file, "--goal", "Goal", "--partner", "E", "--right", "--to", "100,90").exitCode());
    }

    @Test
    void changesTheOpinionOfTheSameAssessorAndMeansThoseOfSeveral() {
        score("X", 10, 10, "--assessor", "An");
        score("X", 60, 30, "--assessor", "An");
        score("X", 61, 31, "--assessor", "Bo");

        JsonObject x = Run.of("advise", file, "--format", "json").row("partner", "X");

        // The nameless assessment of 30/30 counts too.
        assertEquals(50, x.get("influence").getAsInt());
        assertEquals(30, x.get("dependency").getAsInt());
    }

    @Test
    void asksForTheNewestReview() {
        score("X", 90, 10, "--date", "2999-01-01");
        score("X", 20, 10, "--date", "1999-01-01");

        assertEquals(90, Run.of("advise", file, "--format", "json").row("partner", "X").get("influence").getAsInt());
    }

    @Test
    void givesTheReasonsWhenAskedTo() {
        String words = Run.of("advise", file, "--why", "--lang", "en").out().replaceAll("\\s+", " ");

        assertTrue(words.contains("above the strategy line"), words);
        assertTrue(words.contains("(Handbook, step 5)"), words);
    }

    @Test
    void saysTheSameToProgramsInEveryLanguage() {
        String row = Run.of("advise", file, "--format", "csv", "--lang", "nl").out().lines().skip(3).findFirst()
                .orElseThrow();

        assertTrue(row.startsWith("Goal,Z,85,85,STRATEGIC,14.0,RIGHT,Z1,"), row);
        assertTrue(row.contains(",PROJECT_LEADER,R2,"), row);
    }

    @Test
    void countsThePortfolio() {
        JsonArray goals = Run.of("portfolio", file, "--format", "json").json();

        JsonObject goal = goals.get(0).getAsJsonObject();
        assertEquals(3, goal.get("relations").getAsInt());
        assertEquals(1, goal.getAsJsonObject("zones").getAsJsonObject("BOTTLENECK").get("relations").getAsInt());
        assertEquals(1, goal.get("aboveNow").getAsInt());
    }

    @Test
    void endsWithOneWhenThereAreErrors() {
        Run before = Run.of("validate", file, "--format", "json");
        assertEquals(0, before.exitCode(), before.out());

        breakLine();

        Run after = Run.of("validate", file, "--format", "json");
        assertEquals(1, after.exitCode());
        assertEquals("ERROR", after.row("rule", "broken-strategy-line").get("severity").getAsString());
    }

    private void breakLine() {
        try {
            String text = Files.readString(file);
            int end = text.lastIndexOf("</");
            Files.writeString(file, text.substring(0, end) + "<linePoints id=\"_l\" dependency=\"7\"/>"
                    + text.substring(end));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void score(String partner, int influence, int dependency, String... more) {
        Object[] arguments = { "score", file, "--add", "--goal", "Goal", "--partner", partner, "--influence",
                influence, "--dependency", dependency };
        Object[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(arguments),
                java.util.Arrays.stream(more)).toArray();
        Run run = Run.of(all);
        assertEquals(0, run.exitCode(), run.err());
    }
}
