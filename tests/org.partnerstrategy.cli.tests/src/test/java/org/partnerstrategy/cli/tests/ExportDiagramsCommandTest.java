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

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.cli.DiagramExport;
import org.partnerstrategy.cli.program.CommandLineProgram;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.resource.StrategyFile;

/** What the command that draws diagrams asks of what draws them. */
class ExportDiagramsCommandTest {

    private final List<DiagramExport.Request> requests = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        DiagramExport records = (request, written) -> {
            requests.add(request);
            names.add(Files.exists(request.file()) ? StrategyFile.load(request.file()).getName() : "");
        };
        return new CommandLineProgram(new PrintWriter(new StringWriter()), new PrintWriter(err), records)
                .run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void drawsTheExampleInTheLanguageAndLeavesNothing(String language) {
        assertEquals(0, run("export-diagrams", "--example", "--lang", language), err::toString);

        assertEquals(List.of(HandbookExample.create(Locale.of(language)).getName()), names);
        Path drawn = requests.getFirst().file();
        assertFalse(Files.exists(drawn));
        assertFalse(Files.exists(drawn.getParent()));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1", "10, 10", "2.5, 2.5", "'2,5', 2.5", "' 3 ', 3" })
    void takesAScale(String text, double factor) {
        assertEquals(0, run("export-diagrams", "a.partnerstrategy", "--scale", text), err::toString);

        assertEquals(factor, requests.getFirst().scale().factor());
    }

    @Test
    void drawsAtTwiceTheSizeOfTheScreenWhenNobodySaysOtherwise() {
        run("export-diagrams", "a.partnerstrategy");

        assertEquals(2, requests.getFirst().scale().factor());
    }

    @ParameterizedTest
    @ValueSource(strings = { "export-diagrams", "export-diagrams a.partnerstrategy --example" })
    void wantsAFileOrTheExample(String arguments) {
        assertEquals(2, run(arguments.split(" ")));

        assertEquals(List.of(), requests);
        assertTrue(err.toString().contains("--example"), err::toString);
    }
}
