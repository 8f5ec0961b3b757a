/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterReader;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

class InventoryTableTest {

    /** Who edits the table in a spreadsheet can import it again, and nothing changes by itself. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "nl" })
    void comesBackAsItWentOut(String language) throws IOException, RegisterException {
        PartnerStrategy strategy = HandbookExample.create(Locale.of(language));
        addAttributes(strategy);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        new InventoryTable(Locale.of(language)).write(strategy, table);

        Register register = RegisterReader.read("table.csv", table.toByteArray(), Optional.empty());
        ImportReport report = Registers.bring(register, Mapping.NONE.completedFor(register, strategy), strategy);

        assertEquals(strategy.getRelations().size(), report.rowsUsed());
        assertEquals(0, report.partners().made() + report.goals().made() + report.relations().made());
        assertEquals(List.of(), report.remarks());
        String text = table.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(language.equals("nl") ? ";op of boven;" : ",on or above,"), text);
        assertTrue(text.lines().anyMatch(line -> line.endsWith(
                language.equals("nl") ? ";10358,50;05-01-2026;nee" : ",10358.50,2026-01-05,no")), text);
    }

    private static void addAttributes(PartnerStrategy strategy) {
        Relation relation = strategy.getRelations().getFirst();
        add(strategy, relation, AttributeSubject.RELATION, AttributeType.EURO, "10358.50");
        add(strategy, relation.getPartner(), AttributeSubject.PARTNER, AttributeType.DATE, "2026-01-05");
        add(strategy, relation.getGoal(), AttributeSubject.GOAL, AttributeType.YES_NO, "false");
    }

    private static void add(PartnerStrategy strategy, Attributed element, AttributeSubject subject,
            AttributeType type, String written) {
        AttributeValues.set(element, new AttributeDefinition("Own " + type, subject, type, List.of(), "")
                .addTo(strategy), Optional.of(written));
    }
}
