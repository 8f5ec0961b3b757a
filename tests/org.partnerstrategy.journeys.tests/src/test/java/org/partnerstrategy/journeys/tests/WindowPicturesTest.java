/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/**
 * Compares every page, view and dialog with the picture that a person has looked at, in a language, a theme and a size
 * of the screen. {@code releng/pictures} goes through all of them; other builds through those that have nothing in
 * common. Another language, theme or size is another method here, and its pictures.
 */
class WindowPicturesTest {

    private static final String SELDOM = "all-pictures";
    /** More than other journeys: there is more to see. */
    private static final int MINUTES = 15;

    @Journey
    @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
    void englishLight(Studio studio) throws IOException {
        looksAsBefore(studio, false);
    }

    @Journey(language = "nl", dark = true, width = 1024, height = 700)
    @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
    void dutchDarkSmall(Studio studio) throws IOException {
        looksAsBefore(studio, true);
    }

    @Tag(SELDOM)
    @Journey(dark = true)
    @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
    void englishDark(Studio studio) throws IOException {
        looksAsBefore(studio, false);
    }

    @Tag(SELDOM)
    @Journey(language = "nl")
    @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
    void dutchLight(Studio studio) throws IOException {
        looksAsBefore(studio, true);
    }

    @Tag(SELDOM)
    @Journey(language = "nl", dark = true)
    @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
    void dutchDark(Studio studio) throws IOException {
        looksAsBefore(studio, true);
    }

    private static void looksAsBefore(Studio studio, boolean dutch) throws IOException {
        assumeFalse(studio.hasDiagrams(), "the pictures are of the studio without diagrams");
        assertEquals(List.of(), new Tour(studio, dutch).different());
    }
}
