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

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final List<String> COMMANDS = List.of("new", "import", "validate", "advise", "work", "overview",
            "portfolio", "table", "workbook", "render", "export-diagrams", "score", "develop", "attribute",
            "new-plug-in");

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void everyCommandAndOptionIsExplainedWithAnExample(String language) {
        for (String command : COMMANDS) {
            Run run = Run.of(command, "--help", "--lang", language);
            assertEquals(0, run.exitCode());
            assertTrue(run.out().contains(language.equals("nl") ? "Voorbeeld:" : "Example:"), run.out());
            assertTrue(run.out().contains("studio " + command + " "), run.out());
            run.out().lines().filter(line -> line.matches("\\s+(-\\w, )?--\\S+\\s*"))
                    .forEach(line -> assertTrue(followedByWords(run.out(), line), line));
        }
    }

    /** A long option stands in a line of its own; its explanation begins in the next. */
    private static boolean followedByWords(String help, String line) {
        String rest = help.substring(help.indexOf(line) + line.length()).stripLeading();
        return !rest.startsWith("-");
    }

    @Test
    void isInTheLanguageThatIsAskedFor() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("nl", "NL"));
            assertThat(Run.of("--help", "--lang", "en").out()).contains("Commands:");
            assertThat(Run.of("--help").out()).contains("Commando's:");
            Locale.setDefault(Locale.US);
            assertThat(Run.of("--help", "--lang=nl").out()).contains("Commando's:");
            assertThat(Run.of("--help").out()).contains("Commands:");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutACommandItHelps() {
        Run run = Run.of();

        assertEquals(0, run.exitCode());
        COMMANDS.forEach(command -> assertTrue(run.out().contains("  " + command), command));
        assertFalse(Run.of("--version").out().isBlank());
    }
}
