/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Control;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** A colleague copies another version over the file while someone works on it. */
class ColleagueTest {

    private static final String MINE = "What I typed while they worked, too";
    private static final String THEIRS = "Municipality of our colleague";

    @Journey
    void keepsTheWorkOfBothWhenEnterAnswersTheQuestion(Studio studio) throws IOException {
        Path file = studio.openExample();
        studio.field("About").fill(MINE);
        changeByColleague(file);
        studio.keyboard().press("ctrl+s");
        studio.button("Overwrite").appears();
        studio.picture("asks");
        studio.keyboard().press("Return");
        Kept.fileHas(file, MINE);
        Kept.fileHas(file, THEIRS);
        studio.picture("merged");
    }

    @Journey
    void asksWhatCountsWhereBothChangedTheSame(Studio studio) throws IOException {
        Path file = studio.openExample();
        studio.field("About").fill(MINE);
        studio.field("Organisation").fill("Municipality of mine");
        changeByColleague(file);
        studio.keyboard().press("ctrl+s");
        studio.button("Overwrite").appears();
        studio.keyboard().press("Return");
        studio.box("Theirs: " + THEIRS).click();
        studio.picture("conflict");
        studio.button("Merge").click();
        Kept.fileHas(file, THEIRS);
        Kept.fileHas(file, MINE);
        Kept.fileLacks(file, "Municipality of mine");
        studio.picture("decided");
    }

    @Journey
    void learnsOfItWithoutLeavingTheWindow(Studio studio) throws IOException {
        Path file = studio.openExample();
        // The window is active from here on: who comes back to it is not told, but sees what they did.
        Control organisation = studio.field("Organisation");
        organisation.click();
        organisation.becomes(State.FOCUSED);
        changeByColleague(file);
        studio.button("Load").appears();
        studio.picture("told");
        studio.button("Load").click();
        studio.field("Organisation").says(THEIRS);
        studio.button("Load").goes();
        studio.picture("loaded");
    }

    private static void changeByColleague(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replace("Municipality of Voorbeeldstad", THEIRS));
    }
}
