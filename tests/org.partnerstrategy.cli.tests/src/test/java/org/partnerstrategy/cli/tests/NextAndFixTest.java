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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What to do next, and fixing all findings of a kind, as a script asks for them. */
class NextAndFixTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void begin() {
        file = folder.resolve("youth.partnerstrategy");
        done("new", file, "--name", "Youth");
    }

    private static String done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    private void relation(String partner) {
        done("add", file, "relation", "--goal", "Safe streets", "--partner", partner, "form=subsidy");
    }

    private JsonObject next() {
        return Run.of("next", file, "--format", "json", "--lang", "en").json().get(0).getAsJsonObject();
    }

    @Test
    void sayWhatIsNext() {
        assertEquals("List the first relation", next().get("task").getAsString());
        assertTrue(next().get("id").isJsonNull());
        done("add", file, "goal", "Safe streets");
        relation("Club 12");
        assertEquals("Place Club 12 for Safe streets in the matrix", next().get("task").getAsString());
        assertEquals("POSITION", next().get("step").getAsString());
        assertThat(done("next", file, "--lang", "nl")).contains("Plaats Club 12");
    }

    @Test
    void sayWhenAllIsDone() {
        done("add", file, "goal", "Safe streets", "owner=Anna");
        relation("Club 12");
        done("score", file, "--goal", "Safe streets", "--partner", "Club 12", "--influence", 80, "--dependency", 80);
        done("fix", file, "all");
        assertThat(done("next", file, "--lang", "en")).contains("All five steps are done");
        assertEquals(0, Run.of("next", file, "--format", "json").json().size());
    }

    @Test
    void fixAllOfAKind() throws IOException {
        done("add", file, "goal", "Safe streets");
        relation("Club 12");
        relation("Club 13");
        byte[] before = Files.readAllBytes(file);
        assertEquals(2, Run.of("fix", file, "no-maintenance-role", "--dry-run", "--format", "json").json().size());
        assertArrayEquals(before, Files.readAllBytes(file));

        assertThat(done("fix", file, "no-maintenance-role", "--lang", "en")).contains("Adopt the suggested role");
        assertThat(done("fix", file, "no-maintenance-role", "--lang", "en")).contains("nothing to fix");
    }

    @Test
    void refuseACheckThatIsNotKnown() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = Run.of("fix", file, "no-such-check", "--lang", "en");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("no-such-check is not a check; give all, or one of: "), run.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void setManyAtOnce() throws IOException {
        done("add", file, "goal", "Safe streets");
        relation("Club 12");
        relation("Club 13");
        assertThat(done("set", file, "relations", "role=contract manager", "--where", "form=Subsidy", "--lang", "en"))
                .contains("Changed 2 elements");
        assertEquals(2, done("list", file, "maintenance", "--format", "csv", "--lang", "en").lines()
                .filter(line -> line.contains("contract manager")).count());
        byte[] before = Files.readAllBytes(file);
        assertEquals(2, Run.of("set", file, "relations", "role=driver", "--all").exitCode());
        Run none = Run.of("set", file, "relations", "role=contract manager", "--where", "partner=X", "--lang", "en");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("nothing fulfils --where"), none.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
