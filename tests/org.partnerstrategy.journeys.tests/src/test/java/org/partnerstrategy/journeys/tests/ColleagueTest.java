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

/** A colleague copies another version over the file while someone works on it. */
class ColleagueTest {

    private static final String MINE = "What I typed while they worked, too";
    private static final String SAVE_AS = "Save Strategy As";

    @Journey
    void keepsTheWorkOfBothWhenEnterAnswersTheQuestions(Studio studio) throws IOException {
        Path file = studio.file("Youth.partnerstrategy");
        studio.command("new", file.toString(), "--example", "youth-work");
        studio.open(file);
        studio.field("About").fill(MINE);
        String theirs = Files.readString(file).replace("Municipality of Voorbeeldstad",
                "Municipality of our colleague");
        Files.writeString(file, theirs);
        studio.keyboard().press("ctrl+s");
        studio.button("Overwrite").appears();
        studio.picture("asks");
        studio.keyboard().press("Return");
        studio.dialog(SAVE_AS).becomes(State.ACTIVE);
        studio.picture("elsewhere");
        studio.field("").fill("Mine.partnerstrategy");
        studio.button("Save").click();
        Kept.fileHas(studio.file("Mine.partnerstrategy"), MINE);
        studio.dialog(SAVE_AS).goes();
        studio.tab("Mine.partnerstrategy").appears();
        studio.picture("saved");
        assertEquals(theirs, Files.readString(file));
    }
}
