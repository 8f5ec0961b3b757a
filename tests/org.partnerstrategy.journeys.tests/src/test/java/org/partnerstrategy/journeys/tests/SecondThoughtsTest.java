/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/**
 * What would disappear without a word elsewhere: the file of another under the same name, and a text that is refused.
 */
class SecondThoughtsTest {

    private static final String PARTNER = "De Brug Street Work";
    private static final String OTHER = "Samen Sterk Sports Clubs";
    private static final String MINE = "Mine, typed before it was saved elsewhere";

    @Journey
    void keepAFileThatWouldBeReplaced(Studio studio) throws IOException {
        Path file = studio.file("Youth.partnerstrategy");
        Path taken = studio.file("Taken.partnerstrategy");
        studio.command("new", file.toString(), "--example", "youth-work");
        studio.command("new", taken.toString(), "--example", "handbook");
        String theirs = Files.readString(taken);
        studio.open(file);
        studio.field("About").fill(MINE);
        studio.menu("File", "Save As...");
        studio.field("").fill("Taken.partnerstrategy");
        // A click would only close the list of names that begin like this.
        studio.keyboard().press("Return");
        studio.button("Replace").appears();
        studio.picture("asks");
        studio.keyboard().press("Return");
        studio.button("Replace").goes();
        studio.field("").becomes(State.FOCUSED);
        studio.picture("asks-for-another-name");
        assertEquals(theirs, Files.readString(taken));
        studio.keyboard().press("Return");
        studio.button("Replace").click();
        Kept.fileHas(taken, MINE);
        studio.picture("replaced");
    }

    @Journey
    void showWhatWasNotAccepted(Studio studio) throws IOException {
        Path file = studio.file("Youth.partnerstrategy");
        studio.command("new", file.toString(), "--example", "youth-work");
        String before = Files.readString(file);
        studio.open(file);
        studio.tab("2 Position").click();
        studio.marker(PARTNER).click();
        studio.field("Influence").fill("150");
        studio.picture("typed");
        studio.marker(OTHER).click();
        studio.label("Influence: \"150\" was not accepted. Enter a whole number from 0 to 100.").appears();
        studio.picture("told");
        studio.button("Close").click();
        studio.label("Influence: \"150\" was not accepted. Enter a whole number from 0 to 100.").goes();
        studio.keyboard().press("ctrl+s");
        studio.tab("Youth.partnerstrategy").appears();
        assertEquals(before, Files.readString(file));
    }
}
