/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone who cannot see the screen walks through all pages: every control says what it is. */
class ControlNamesTest {

    private static void walk(Studio studio, List<String> steps) {
        Path file = studio.openExample();
        Map<String, List<String>> nameless = new TreeMap<>();
        for (String step : steps) {
            studio.tab(step).click();
            studio.picture(step);
            List<String> found = studio.nameless();
            if (!found.isEmpty()) {
                nameless.put(step, found);
            }
        }
        assertEquals(Map.of(), nameless);
    }

    @Journey
    void areThereOnEveryPage(Studio studio) {
        walk(studio, List.of("Overview", "1 Inventory", "2 Position", "3 Direction", "4 Actions", "5 Maintenance"));
    }

    @Journey(language = "nl", width = 1024, height = 700)
    void areThereInDutchOnASmallScreen(Studio studio) {
        walk(studio, List.of("Overzicht", "1 Inventarisatie", "2 Positie", "3 Ontwikkelrichting", "4 Acties",
                "5 Relatiebeheer"));
    }
}
