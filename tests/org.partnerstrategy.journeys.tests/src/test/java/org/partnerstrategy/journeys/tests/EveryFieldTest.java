/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.partnerstrategy.journeys.tests.studio.Field;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone types a text, presses Ctrl+S with the cursor still in the field, and trusts that it is kept. */
class EveryFieldTest {

    private static final String ACTION = "Train the outreach workers together with the youth centres";
    private static final String PARTNER = "De Brug Street Work";
    /** What is typed there changes what is shown, not the strategy. */
    private static final Set<String> FILTERS = Set.of("Search in all columns", "Find a partner", "Filter");

    /** A wanted position that is closer to the current one than 3 points is none. */
    private static final int FURTHER = 4;

    private int score = 77;

    @Journey(height = 1000)
    void isOnDiskAfterSaving(Studio studio) {
        Path file = studio.openExample();
        studio.tab("Overview").appears();
        typeInAll(studio, file, "overview");
        for (String step : List.of("2 Position", "3 Direction")) {
            studio.tab(step).click();
            studio.marker(PARTNER).click();
            typeInAll(studio, file, step);
        }
        studio.tab("4 Actions").click();
        studio.tableWith("Due").cell(ACTION, "Due").doubleClick();
        studio.keyboard().press("ctrl+a");
        studio.keyboard().type("2027-03-09");
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "=\"2027-03-09\"");
        studio.picture("date");
    }

    private int nextScore() {
        score += FURTHER;
        return score;
    }

    private void typeInAll(Studio studio, Path file, String page) {
        Set<String> fields = new HashSet<>(studio.fields());
        fields.removeAll(FILTERS);
        for (String name : fields) {
            Field field = studio.field(name);
            String typed = field.isNumeric() ? String.valueOf(nextScore()) : "Typed in " + name + " of " + page;
            field.fill(typed);
            studio.keyboard().press("ctrl+s");
            Kept.fileHas(file, field.isNumeric() ? "=\"" + typed + "\"" : typed);
        }
        studio.picture(page);
    }
}
