package org.partnerstrategy.journeys.tests;

import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone prefers Dutch, in the middle of the work. */
class LanguageTest {

    @Journey
    void speaksDutchFromNowOn(Studio studio) {
        Path file = studio.file("Youth.partnerstrategy");
        studio.command("new", file.toString(), "--example", "youth-work");
        studio.open(file);
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
