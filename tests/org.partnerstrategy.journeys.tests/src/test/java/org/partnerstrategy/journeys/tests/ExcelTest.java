package org.partnerstrategy.journeys.tests;

import java.io.IOException;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** The register of the office, as Microsoft Excel saved it. */
class ExcelTest {

    @Journey
    void begins(Studio studio) throws IOException {
        studio.open();
        studio.button("Import a register").click();
        studio.picture("asks");
        studio.field("File").fill(studio.receive("subsidieregister.xlsx").toString());
        studio.button("Next >").click();
        studio.choice("Partner *").appears();
        studio.picture("columns");
        studio.button("Next >").click();
        studio.picture("result");
        studio.button("Finish").click();
        studio.dialog("New Partner Strategy for the Register").appears();
        studio.button("Save").click();
        studio.tab("1 Inventory").click();
        studio.table("Partner").cell("Bibliotheek Rivierenland", "Amount 2025 (€)").says("96,750");
        studio.table("Partner").cell("Vereniging Buurtsport Noord", "Amount 2025 (€)").says("42,500.50");
        studio.picture("inventory");
    }
}
