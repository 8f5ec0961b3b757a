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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script, and who types, is told of what the checks find. */
class ChecksTest {

    @TempDir
    private Path folder;
    private Path strategy;

    @BeforeEach
    void importARegister() throws Exception {
        StringBuilder rows = new StringBuilder("Partner;Goal\n");
        for (int i = 0; i < 30; i++) {
            rows.append("Partner ").append(i).append(";Goal\n");
        }
        Path register = Files.writeString(folder.resolve("register.csv"), rows);
        strategy = folder.resolve("register.partnerstrategy");
        assertEquals(0, Run.of("import", register, "-o", strategy).exitCode());
    }

    private Set<String> severities(String... options) {
        Object[] arguments = new Object[options.length + 4];
        System.arraycopy(new Object[] { "validate", strategy, "--format", "json" }, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return StreamSupport.stream(Run.of(arguments).json().spliterator(), false)
                .map(finding -> finding.getAsJsonObject().get("severity").getAsString()).collect(Collectors.toSet());
    }

    @Test
    void aFreshRegisterIsToDoAndNoFailure() {
        Run run = Run.of("validate", strategy, "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("step 2, position: 30 open points"), run.out());
        assertTrue(run.out().lines().count() < 8, run.out());
        assertEquals(Set.of("TODO"), severities());
    }

    @Test
    void aCheckIsSwitchedOffOrToldAsAWarning() {
        assertEquals(Set.of("TODO", "WARNING"), severities("--check", "no-form=warning"));
        assertThat(Run.of("validate", strategy, "--check", "no-form=off").out()).doesNotContain("no-form");
    }

    @ParameterizedTest
    @CsvSource({ "no-form=perhaps", "no-form", "unknown=off" })
    void whatCannotBeSetIsTold(String check) {
        Run run = Run.of("validate", strategy, "--check", check);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(check.split("=")[0]), run.err());
    }
}
