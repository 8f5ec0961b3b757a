/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** The power fails in the middle of the work. */
class RecoveryTest {

    private static final String IN_SOUTH = "Wijkteam Zuid, een plan in wording";
    private static final String IN_NORTH = "Wijkteam Noord, nog niet opgeslagen";

    @Journey(language = "nl")
    void goesOnWithWhatWasTyped(Studio studio) throws IOException {
        Path south = strategy(studio, "Zuid.partnerstrategy");
        Path north = strategy(studio, "Noord.partnerstrategy");
        studio.kept().layoutEachMinute();
        studio.open(south, north);
        type(studio, south, IN_SOUTH);
        type(studio, north, IN_NORTH);
        studio.kept().layoutHas(south.getFileName().toString());
        studio.kept().layoutHas(north.getFileName().toString());
        studio.dies();
        studio.open();
        studio.dialog("Niet-opgeslagen wijzigingen").appears();
        studio.picture("offered");
        studio.button("Doorgaan").click();
        has(studio, south, IN_SOUTH);
        has(studio, north, IN_NORTH);
        studio.picture("recovered");
        assertEquals(List.of("*Noord.partnerstrategy", "*Zuid.partnerstrategy"), studio.editors().stream().sorted()
                .toList());
        assertThat(Files.readString(south)).doesNotContain(IN_SOUTH);
    }

    /** It fails while a copy is being kept: which file it is of is not on the disk yet. */
    @Journey(language = "nl")
    void findsACopyWithoutItsNote(Studio studio) throws IOException {
        Path south = strategy(studio, "Zuid.partnerstrategy");
        studio.open(south);
        type(studio, south, IN_SOUTH);
        studio.dies();
        studio.kept().cutNoteOf(IN_SOUTH);
        studio.open();
        studio.dialog("Niet-opgeslagen wijzigingen").appears();
        studio.picture("offered-without-place");
        studio.button("Doorgaan").click();
        studio.field("Omschrijving").says(IN_SOUTH);
        studio.picture("recovered-without-place");
    }

    private static Path strategy(Studio studio, String name) {
        Path file = studio.file(name);
        studio.command("new", file.toString(), "--example", "youth-work");
        return file;
    }

    private static void type(Studio studio, Path file, String text) {
        studio.tab(file.getFileName().toString()).click();
        studio.tab(file.getFileName().toString()).becomes(State.SELECTED);
        studio.field("Omschrijving").fill(text);
        studio.kept().copyHas(text);
    }

    private static void has(Studio studio, Path file, String text) {
        studio.tab("*" + file.getFileName()).click();
        studio.field("Omschrijving").says(text);
    }
}
