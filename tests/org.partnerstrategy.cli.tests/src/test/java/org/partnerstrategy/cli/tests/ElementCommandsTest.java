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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** Goals, partners, persons, relations, actions, maintenance and reviews that a script lists and changes. */
class ElementCommandsTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("youth.partnerstrategy");
        done("new", file, "--name", "Youth");
        done("add", file, "goal", "Safe streets", "urgency=high", "owner=A. de Vries");
        done("add", file, "relation", "--goal", "Safe streets", "--partner", "Club 12", "form=subsidy; lease",
                "amount=12,500", "year=2024", "influence=70", "dependency=40");
    }

    private static String done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    private JsonObject only(String kind) {
        return Run.of("list", file, kind, "--format", "json", "--lang", "en").json().get(0).getAsJsonObject();
    }

    private List<String> names(String kind) {
        return Run.of("list", file, kind, "--fields", "name", "--format", "csv").out().lines().skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1)).toList();
    }

    @Test
    void fillFieldsOfWhatIsAdded() {
        JsonObject relation = only("relations");
        assertEquals("Club 12", relation.get("partner").getAsString());
        assertEquals("subsidy; lease", relation.get("form").getAsString());
        assertEquals(12500, relation.get("amount").getAsInt());
        assertEquals("2024", relation.get("year").getAsString());
        assertEquals(70, relation.get("influence").getAsInt());
        assertTrue(relation.get("scheme").isJsonNull());
        JsonObject goal = only("goals");
        assertEquals("high", goal.get("urgency").getAsString());
        assertEquals("A. de Vries", goal.get("owner").getAsString());
        assertEquals(List.of("A. de Vries"), names("persons"));
        assertEquals(List.of("Club 12"), names("partners"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "goal", "partner", "person", "relation", "action", "maintenance", "review" })
    void listEveryKindInEveryForm(String kind) {
        for (String format : List.of("table", "json", "csv")) {
            done("list", file, kind, "--format", format);
        }
    }

    @Test
    void speakBothLanguages() {
        done("set", file, "doel", "Safe streets", "urgentie=laag", "omschrijving=Overal", "--lang", "nl");
        assertEquals("low", only("goals").get("urgency").getAsString());
        assertThat(Run.of("list", file, "doelen", "--lang", "nl").out()).contains("Urgentie");
        assertThat(Run.of("list", file, "doelen", "--lang", "nl").out()).contains("laag");
    }

    @Test
    void takeTheDutchNamesThatTheHelpShows() {
        done("add", file, "doel", "Schone straten", "eigenaar=B. Bos", "--lang", "nl");
        assertTrue(Run.of("list", file, "doelen", "--format", "csv").out().contains("Schone straten")
                && names("persons").contains("B. Bos"));
        done("set", file, "relaties", "rol=contractbeheerder", "--where", "doel=Safe streets", "--lang", "nl");
        assertEquals("contract manager", only("maintenance").get("role").getAsString());
    }

    @Test
    void setAndEmptyFields() {
        Object[] relation = { "--goal", "Safe streets", "--partner", "Club 12" };
        done("set", file, "relation", relation[0], relation[1], relation[2], relation[3], "scheme=Youth 2024",
                "directions=up", "alternative=none");
        assertEquals("Youth 2024", only("relations").get("scheme").getAsString());
        assertEquals("up", only("relations").get("directions").getAsString());
        done("set", file, "relation", relation[0], relation[1], relation[2], relation[3], "scheme=", "directions=");
        assertTrue(only("relations").get("scheme").isJsonNull());
        assertTrue(only("relations").get("directions").isJsonNull());
        done("set", file, "maintenance", relation[0], relation[1], relation[2], relation[3], "role=contract manager",
                "person=B. Bos");
        assertEquals("B. Bos", only("maintenance").get("person").getAsString());
        assertEquals(List.of("A. de Vries", "B. Bos"), names("persons"));
        done("remove", file, "maintenance", relation[0], relation[1], relation[2], relation[3]);
        assertTrue(only("maintenance").get("role").isJsonNull());
    }

    @Test
    void setTheStrategyAsAWhole() {
        done("set", file, "organisation=Example", "influenceCut=60", "--reference-year", "2024");
        assertTrue(Run.of("set", file).exitCode() == 2, "nothing to change");
    }

    @Test
    void addActionsForRelations() {
        done("add", file, "action", "Talk", "status=in progress", "owner=A. de Vries", "due=2027-03-01", "cost=1200",
                "directions=up");
        JsonObject action = only("actions");
        assertEquals("Talk", action.get("name").getAsString());
        assertEquals(1200, action.get("cost").getAsInt());
        assertEquals("2027-03-01", action.get("due").getAsString());
    }

    @Test
    void moveGoals() {
        done("add", file, "goal", "Sport");
        done("add", file, "goal", "Football", "--within", "Sport");
        done("move", file, "goal", "Sport", "--before", "Safe streets");
        assertEquals(List.of("Sport", "Football", "Safe streets"), names("goals"));
        done("move", file, "goal", "Football", "--top");
        assertEquals(List.of("Sport", "Safe streets", "Football"), names("goals"));
        done("move", file, "goal", "Safe streets", "--within", "Football");
        assertEquals(List.of("Sport", "Football", "Safe streets"), names("goals"));
        assertEquals(1, Run.of("list", file, "relations", "--format", "json").json().size(),
                "its relation is still there");
    }

    @Test
    void removeWithContentsOnlyWhenAskedAndKeepABackup() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run refused = Run.of("remove", file, "partner", "Club 12");
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("--with-contents"), refused.err());
        assertArrayEquals(before, Files.readAllBytes(file));

        done("remove", file, "partner", "Club 12", "--with-contents");
        assertEquals("[]", Run.of("list", file, "relations", "--format", "json").json().toString());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("youth.partnerstrategy.bak")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "list FILE mayors", "list FILE goals --fields colour", "set FILE goal Nowhere urgency=high",
            "set FILE goal colour=red", "set FILE partner 'Club 12' colour=red", "set FILE partner 'Club 12'",
            "set FILE goal 'Safe streets' urgency=soon", "set FILE relation scheme=X",
            "set FILE relation --goal 'Safe streets' --partner 'Club 12' zone=strategic",
            "set FILE relation --goal 'Safe streets' --partner 'Club 12' influence=101",
            "add FILE goal 'Safe streets'", "add FILE goal", "add FILE maintenance --goal 'Safe streets' --partner X",
            "add FILE relation --goal 'Safe streets' --partner 'Club 12'", "add FILE relation --goal 'Safe streets'",
            "move FILE goal 'Safe streets' --within 'Safe streets'", "move FILE goal 'Safe streets'",
            "move FILE person 'A. de Vries' --top", "move FILE relation X --before Y", "remove FILE review X" })
    void refuseInOneLineAndLeaveTheFile(String command) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Object[] words = Pattern.compile("'([^']*)'|(\\S+)").matcher(command).results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.equals("FILE") ? file.toString() : word).toArray();
        Run run = Run.of(words);
        assertEquals(2, run.exitCode(), run.out());
        assertFalse(run.err().isBlank());
        assertTrue(run.err().lines().count() == 1 || run.err().contains("Usage"), run.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
