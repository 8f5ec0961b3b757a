package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** The power fails in the middle of the work. */
class RecoveryTest {

    private static final String TYPED = "Wijkteam Zuid, een plan in wording";

    @Journey(language = "nl")
    void goesOnWithWhatWasTyped(Studio studio) throws IOException {
        Path file = studio.file("Wijken.partnerstrategy");
        studio.command("new", file.toString(), "--example", "youth-work");
        studio.kept().layoutEachMinute();
        studio.open(file);
        studio.field("Omschrijving").fill(TYPED);
        studio.picture("typed");
        studio.kept().copyHas(TYPED);
        studio.kept().layoutHas(file.getFileName().toString());
        studio.dies();
        studio.open();
        studio.dialog("Niet-opgeslagen wijzigingen").appears();
        studio.picture("offered");
        studio.button("Doorgaan").click();
        studio.field("Omschrijving").says(TYPED);
        studio.picture("recovered");
        assertFalse(Files.readString(file).contains(TYPED));
    }
}
