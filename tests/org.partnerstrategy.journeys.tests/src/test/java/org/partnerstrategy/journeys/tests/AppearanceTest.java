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
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Ground;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone works in the evening, and the next day. */
class AppearanceTest {

    private static final List<String> STEPS = List.of("Overview", "1 Inventory", "2 Position", "3 Direction",
            "4 Actions",
            "5 Maintenance");
    private static final List<String> VIEWS = List.of("Checks", "Partner", "Properties");
    private static final String EVENING = "Written in the evening, and not saved yet";
    private static final String MORNING = "Written in the morning, and not saved yet";

    @Journey
    void canBeReadInTheDarkAndInTheLightAgain(Studio studio) {
        Path file = studio.openExample();
        restart(studio, "Dark", EVENING);
        Kept.fileHas(file, EVENING);
        assertEquals(List.of(), unreadable(studio, "Dark"));
        studio.menu("File", "Exit");
        studio.ends();
        studio.open(file);
        studio.has(Ground.DARK);
        restart(studio, "Light", MORNING);
        Kept.fileHas(file, MORNING);
        studio.has(Ground.LIGHT);
        assertEquals(List.of(), unreadable(studio, "Light"));
    }

    /** Chooses an appearance while a text is being typed. */
    private static void restart(Studio studio, String appearance, String text) {
        studio.tab("Overview").click();
        studio.field("About").fill(text);
        studio.menu("View", "Theme", appearance);
        studio.button("Restart Now").click();
        studio.picture(appearance + " asks");
        studio.startsAgainBy(studio.button("Save"));
        studio.field("About").says(text);
    }

    private static List<String> unreadable(Studio studio, String appearance) {
        Stream<String> onPages = STEPS.stream().flatMap(step -> {
            studio.tab(step).click();
            studio.tab(step).becomes(State.SELECTED);
            return studio.unreadable(appearance + " " + step).stream();
        });
        Stream<String> inViews = VIEWS.stream().flatMap(view -> {
            if (!studio.tab(view).isThere()) {
                studio.menu("View", view);
            }
            studio.tab(view).click();
            studio.tab(view).becomes(State.SELECTED);
            return studio.unreadable(appearance + " " + view).stream();
        });
        return Stream.concat(onPages, inViews).distinct().toList();
    }
}
