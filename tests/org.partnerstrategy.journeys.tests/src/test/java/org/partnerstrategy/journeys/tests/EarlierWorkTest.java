/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Assertions;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** What was written down earlier can be relied on: a closed review stays as it is, an earlier version comes back. */
class EarlierWorkTest {

    private static final String PARTNER = "Noorderlicht Youth Work Foundation";
    private static final String REVIEW = "Spring 2026";
    private static final String CLOSED = "state=\"closed\"";

    @Journey
    void isClosedWithItsReviewUntilSomebodyReopensIt(Studio studio) {
        Path file = studio.openExample();
        studio.table("Reviews").cell(REVIEW).click();
        studio.button("Close").click();
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, CLOSED);
        studio.picture("closed");
        studio.tab("2 Position").click();
        int wide = studio.field("Do the partners' activities fit together?").appears().bounds().width;
        Assertions.assertTrue(wide < 400, "the note is broken where its panel ends, not after " + wide + " pixels");
        studio.marker(PARTNER).dragTo(studio.matrix("Youth work").place(0.75, 0.25));
        studio.label("\"" + REVIEW + "\" is closed, so its assessments were not changed.").appears();
        studio.picture("refused");
        studio.button("Reopen...").click();
        studio.button("OK").appears();
        // The name of the user is selected, so that another one takes its place.
        studio.keyboard().type("Anna Kramer");
        studio.picture("asked");
        studio.keyboard().press("Return");
        studio.button("OK").goes();
        studio.button("Start New Review").goes();
        studio.keyboard().press("ctrl+s");
        Kept.fileLacks(file, CLOSED);
        Kept.fileHas(file, "name=\"Anna Kramer\"");
        studio.marker(PARTNER).dragTo(studio.matrix("Youth work").place(0.75, 0.25));
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "kind=\"joint\"");
    }

    @Journey
    void comesBackFromAnEarlierVersion(Studio studio) {
        Path file = studio.openExample();
        studio.field("Organisation").fill("Municipality of Somewhere Else");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "Somewhere Else");
        studio.menu("File", "Earlier Versions...");
        studio.picture("versions");
        studio.button("Compare...").click();
        studio.picture("compared");
        studio.button("Adopt").click();
        studio.button("Adopt").goes();
        studio.keyboard().press("ctrl+s");
        Kept.fileLacks(file, "Somewhere Else");
    }
}
