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
import java.util.List;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Several people assess, at one review after another; whoever looks on finds a partner among many. */
class TogetherTest {

    private static final String GOAL = "Youth work";
    private static final String PARTNER = "Noorderlicht Youth Work Foundation";
    private static final String NEW_ASSESSOR = "Anna Kramer";
    private static final String EARLIER = "3 of 3 assessed. To look at only.";
    private static final String NOW = "3 of 3 assessed at this review";

    @Journey
    void someoneNewTypesScores(Studio studio) throws IOException {
        Path file = open(studio);
        studio.button("Together \u25be").opens();
        studio.item("Assessors").click();
        studio.label("Choose who assesses, or type a name.").appears();
        studio.keyboard().type(NEW_ASSESSOR);
        studio.keyboard().press("Return");
        studio.label("Review: Spring 2026").appears();
        studio.picture("named");
        studio.table("Assessors").cell(PARTNER, "Influence").click();
        studio.keyboard().type("81\t37\n");
        studio.picture("typed");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "name=\"" + NEW_ASSESSOR + "\"");
        List<String> said = lines(file, "influence=\"81\" dependency=\"37\"");
        assertEquals(1, said.size());
        studio.table("Assessors").cell(PARTNER, "Dependency").says("37");
    }

    @Journey
    void anEarlierReviewIsLookedAtAndStays(Studio studio) throws IOException {
        Path file = open(studio);
        List<String> before = lines(file, "review=\"review-2025\"");
        studio.label(NOW).appears();
        studio.picture("latest");
        studio.choice("Review").choose("Spring 2025");
        studio.label(EARLIER).appears();
        studio.picture("earlier");
        studio.marker(PARTNER).dragTo(studio.matrix(GOAL).place(0.75, 0.25));
        studio.label(EARLIER).appears();
        studio.picture("not-dragged");
        studio.slider("From the first review to now").click();
        studio.keyboard().press("End");
        studio.label(NOW).appears();
        studio.keyboard().press("Home");
        studio.label(EARLIER).appears();
        studio.marker(PARTNER).click();
        studio.field("Influence").fill("15");
        studio.keyboard().press("ctrl+Tab");
        studio.label(NOW).appears();
        studio.picture("now");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "influence=\"15\"");
        assertEquals(before, lines(file, "review=\"review-2025\""));
    }

    @Journey
    void aPartnerIsFoundByPartOfItsName(Studio studio) {
        open(studio);
        studio.field("Find a partner").fill("noorder");
        studio.button("Filter: 1 of 3 \u25be").appears();
        studio.picture("others-fade");
        studio.keyboard().press("Escape", "Return");
        studio.marker(PARTNER).becomes(State.SELECTED);
        studio.picture("found");
    }

    private static Path open(Studio studio) {
        Path file = studio.openExample();
        studio.tab("2 Position").click();
        return file;
    }

    private static List<String> lines(Path file, String text) throws IOException {
        return Files.readString(file).lines().filter(line -> line.contains(text)).toList();
    }
}
