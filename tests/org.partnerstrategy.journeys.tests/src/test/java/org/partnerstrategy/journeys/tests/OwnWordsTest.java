/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Document;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** What an organisation writes itself in its report. */
class OwnWordsTest {

    private static final String OURS = "Adopted by our council in spring.";

    @Journey
    void standInTheReportAndStayWithTheStrategy(Studio studio) {
        Path report = studio.file("council.pdf");
        Path file = studio.openExample();
        studio.menu("File", "Export", "Export Report...");
        studio.field("File").fill(report.toString());
        studio.button("Next >").click();
        studio.field("Colour").appears();
        studio.button("Next >").click();
        studio.field("Text").becomes(State.FOCUSED);
        studio.keyboard().press("ctrl+End", "Return");
        studio.keyboard().type(OURS);
        // The text takes Return, and Tab leaves it.
        studio.keyboard().press("Tab");
        studio.button("Insert \u25be").becomes(State.FOCUSED);
        studio.picture("written");
        // Enter presses the button with the keyboard now, so that the letters of the other one are dark again.
        studio.button("Finish").canBeRead();
        studio.button("Finish").click();
        studio.button("Close").click();
        new Document(report).says(OURS);
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, OURS);
    }
}
