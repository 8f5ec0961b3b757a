/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone prefers Dutch, in the middle of the work. */
class LanguageTest {

    @Journey
    void speaksDutchFromNowOn(Studio studio) {
        Path file = studio.openExample();
        studio.menu("Edit", "Settings...");
        studio.dialog("Settings").appears();
        studio.picture("settings");
        studio.choice("Language").choose("Nederlands");
        studio.button("Apply and Close").click();
        studio.picture("question");
        studio.startsAgainBy(studio.button("Restart Now"));
        studio.tab("1 Inventarisatie").appears();
        studio.picture("dutch");
        studio.menu("Bestand", "Afsluiten");
        studio.ends();
    }
}
