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

    private static final String PARTNER = "De Brug Street Work";
    /** What is typed there changes what is shown, not the strategy. */
    private static final Set<String> FILTERS = Set.of("Search in all columns", "Find a partner", "Filter");

    @Journey(height = 1000)
    void isOnDiskAfterSaving(Studio studio) {
        Path file = studio.file("Youth.partnerstrategy");
        studio.command("new", file.toString(), "--example", "youth-work");
        studio.open(file);
        studio.tab("Overview").appears();
        typeInAll(studio, file, "overview");
        for (String step : List.of("2 Position", "3 Direction")) {
            studio.tab(step).click();
            studio.marker(PARTNER).click();
            typeInAll(studio, file, step);
        }
    }

    private static void typeInAll(Studio studio, Path file, String page) {
        Set<String> fields = new HashSet<>(studio.fields());
        fields.removeAll(FILTERS);
        for (String name : fields) {
            Field field = studio.field(name);
            if (!field.isNumeric()) {
                String typed = "Typed in " + name + " of " + page;
                field.fill(typed);
                studio.keyboard().press("ctrl+s");
                Kept.fileHas(file, typed);
            }
        }
        studio.picture(page);
    }
}
