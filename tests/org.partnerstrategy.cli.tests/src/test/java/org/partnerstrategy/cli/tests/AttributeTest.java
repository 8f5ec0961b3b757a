/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Attributes that a script defines and fills. */
class AttributeTest {

    private static final String GOAL = "Figure 2: the handbook's X, Y and Z";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void define() {
        file = folder.resolve("example.partnerstrategy");
        done("new", file, "--example", "--lang", "en");
        done("attribute", file, "--add", "Accountability", "--choices", "Light; With audit", "--description", "How");
        done("attribute", file, "--add", "Since", "--of", "partner", "--type", "date");
        done("attribute", file, "--add", "Wards", "--of", "goal", "--type", "whole-number");
    }

    @Test
    void listsWhatIsDefined() {
        JsonArray attributes = Run.of("attribute", file, "--format", "json").json();

        JsonObject first = attributes.get(0).getAsJsonObject();
        assertEquals("{\"name\":\"Accountability\",\"id\":" + first.get("id") + ",\"of\":\"RELATION\","
                + "\"type\":\"CHOICE\",\"choices\":[\"Light\",\"With audit\"],\"description\":\"How\",\"values\":0}",
                first.toString());
        assertEquals("Since,PARTNER,DATE", Run.of("attribute", file, "--format", "csv").out().lines().skip(2)
                .findFirst().orElseThrow().replaceAll("^(\\w+),[^,]*,(\\w+),(\\w+),.*", "$1,$2,$3"));
    }

    @Test
    void fillsRelationsPartnersAndGoals() {
        done("attribute", file, "--set", "accountability", "--goal", GOAL, "--partner", "X", "--value", "light");
        done("attribute", file, "--set", "Since", "--partner", "X", "--value", "11-3-1998");
        done("attribute", file, "--set", "Wards", "--goal", GOAL, "--value", "12");

        JsonArray values = Run.of("attribute", file, "--values", "--format", "json", "--lang", "en").json();
        assertEquals("[{\"attribute\":\"Since\",\"of\":\"PARTNER\",\"goal\":null,\"partner\":\"X\","
                + "\"value\":\"1998-03-11\"},{\"attribute\":\"Wards\",\"of\":\"GOAL\",\"goal\":\"" + GOAL
                + "\",\"partner\":null,\"value\":12},{\"attribute\":\"Accountability\",\"of\":\"RELATION\","
                + "\"goal\":\"" + GOAL + "\",\"partner\":\"X\",\"value\":\"Light\"}]", values.toString());
        assertThat(Run.of("attribute", file, "--values", "--lang", "nl").out()).contains("11-03-1998");

        done("attribute", file, "--set", "Since", "--partner", "X", "--value", "");
        assertEquals(2, Run.of("attribute", file, "--values", "--format", "json").json().size());
    }

    @ParameterizedTest
    @CsvSource({
            "--set Since --partner X --value soon, soon",
            "--set Since --partner X, --value",
            "--set Since --goal X --value 2026-01-01, --partner",
            "--set Accountability --partner X --value Light, --goal",
            "--set Wards --value 1, --goal",
            "--add since, since",
    })
    void refusesWhatDoesNotFit(String arguments, String named) throws Exception {
        String before = Files.readString(file);
        Run run = Run.of(("attribute " + file + " " + arguments).split(" "));

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(named) && run.err().lines().count() == 1, run.err());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void deletesValuesOnlyWhenThatIsMeant() throws Exception {
        done("attribute", file, "--set", "Since", "--partner", "X", "--value", "1998-03-11");

        Run refused = Run.of("attribute", file, "--delete", "Since", "--lang", "en");
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("one value; add --with-values to delete it too"), refused.err());
        done("attribute", file, "--delete", "Since", "--with-values");
        assertTrue(Files.readAllLines(file).stream().noneMatch(line -> line.contains("1998-03-11")));
    }

    @Test
    void valuesFollowTheTypeOrAreFoundByTheChecks() {
        done("attribute", file, "--add", "Contract", "--of", "partner");
        done("attribute", file, "--set", "Contract", "--partner", "X", "--value", "1-2-2026");
        done("attribute", file, "--set", "Contract", "--partner", "Y", "--value", "none yet");

        Run run = Run.of("attribute", file, "--change", "Contract", "--type", "date", "--name", "Contract since");
        assertEquals(0, run.exitCode());
        assertEquals(1, run.err().lines().count());
        assertEquals("2026-02-01", Run.of("attribute", file, "--values", "--format", "json").json().get(0)
                .getAsJsonObject().get("value").getAsString());
        assertEquals("Y", Run.of("validate", file, "--format", "json").row("rule", "wrong-attribute-value")
                .get("element").getAsString());
    }

    @Test
    void importsAndExportsTheColumnsOfARegister() throws Exception {
        Path register = Files.writeString(folder.resolve("register.csv"),
                "Partner;Goal;Asked;Founded\nClub;Sport;€ 100,00;1-5-1998\nClub;Sport;€ 50,00;1-5-1998\n");
        Path imported = folder.resolve("imported.partnerstrategy");
        Run run = Run.of("import", register, "-o", imported, "--attribute", "Asked", "--partner-attribute",
                "Since=Founded", "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\"Asked\" was added as an attribute of the relation"), run.out());

        Path table = folder.resolve("table.csv");
        done("table", imported, "-o", table, "--lang", "nl");
        assertTrue(Files.readAllLines(table).getLast().endsWith(";150,00;01-05-1998"), Files.readString(table));
    }

    private static void done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
    }
}
