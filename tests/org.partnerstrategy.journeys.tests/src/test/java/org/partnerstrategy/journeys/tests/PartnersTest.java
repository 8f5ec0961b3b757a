/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Two partners turn out to be the same organisation. */
class PartnersTest {

    private static final String KEPT = "De Brug Street Work";
    private static final String MERGED = "Samen Sterk Sports Clubs";

    @Journey
    void becomeOneAndTwoAgain(Studio studio) {
        Path file = studio.openExample();
        studio.tab("1 Inventory").click();
        studio.label("3 rows").appears();
        studio.table("Partner").cell(KEPT).click();
        studio.menu("View", "Partner");
        studio.button("Merge Partners...").click();
        studio.choice("Keep").choose(KEPT);
        studio.choice("Merge into it").choose(MERGED);
        studio.picture("asks");
        studio.button("Merge").click();
        studio.label("2 rows").appears();
        studio.keyboard().press("ctrl+s");
        Kept.fileLacks(file, "name=\"" + MERGED + "\"");
        studio.picture("one");
        studio.menu("Edit", "Undo Merge " + MERGED + " into " + KEPT);
        studio.label("3 rows").appears();
        studio.keyboard().press("ctrl+s");
        Kept.fileHas(file, "name=\"" + MERGED + "\"");
        studio.picture("two");
    }
}
