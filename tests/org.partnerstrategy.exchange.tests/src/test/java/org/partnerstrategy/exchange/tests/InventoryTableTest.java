package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.exchange.ImportReport;
import org.partnerstrategy.exchange.InventoryTable;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.model.PartnerStrategy;

class InventoryTableTest {

    /** Who edits the table in a spreadsheet can import it again, and nothing changes by itself. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void comesBackAsItWentOut(String language) throws IOException, RegisterException {
        PartnerStrategy strategy = HandbookExample.create(Locale.of(language));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new InventoryTable(Locale.of(language)).write(strategy, table);

        Register register = RegisterReader.read("table.csv", table.toByteArray(), Optional.empty());
        ImportReport report = Registers.bring(register, strategy);

        assertEquals(strategy.getRelations().size(), report.rowsUsed());
        assertEquals(0, report.partners().made() + report.goals().made() + report.relations().made());
        assertEquals(List.of(), report.remarks());
        String text = table.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(language.equals("nl") ? ";op of boven;" : ",on or above,"), text);
    }
}
