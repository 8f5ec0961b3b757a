/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.field.attribute.AttributeField;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

/** What is typed into the cells of attributes, on a Dutch computer. */
class AttributeEditingTest {

    private final Locale before = Locale.getDefault();
    private final PartnerStrategy strategy = Strategies.empty();
    private final Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();

    @BeforeEach
    void speakDutch() {
        Locale.setDefault(Locale.of("nl", "NL"));
        strategy.getRelations().add(relation);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', value = {
            // the type, what is typed, what the file holds (- when it is refused), what the cell says then
            "TEXT; twee woorden; twee woorden; twee woorden",
            "WHOLE_NUMBER; 1.200; 1200; 1200",
            "WHOLE_NUMBER; 3.000; 3000; 3000",
            "WHOLE_NUMBER; -3; -3; -3",
            "WHOLE_NUMBER; 007; 7; 7",
            "WHOLE_NUMBER; 12,0; 12; 12",
            "WHOLE_NUMBER; 12,5; -; ''",
            "WHOLE_NUMBER; twaalf; -; ''",
            "EURO; € 10.358,50; 10358.50; 10.358,50",
            "EURO; 12500; 12500; 12.500",
            "EURO; veel; -; ''",
            "DATE; 11-3-2026; 2026-03-11; 11-03-2026",
            "DATE; 2026-03-11T00:00:00; 2026-03-11; 11-03-2026",
            "DATE; 31-2-2026; -; ''",
            "YES_NO; ja; true; ja",
            "YES_NO; N; false; nee",
            "YES_NO; x; true; ja",
            "YES_NO; misschien; -; ''",
            "CHOICE; LICHT; Licht; Licht",
            "CHOICE; met; Met controle; Met controle",
            "CHOICE; l; -; ''",
            "CHOICE; zwaar; -; ''",
    })
    void whatIsTypedIsReadByTheType(AttributeType type, String typed, String written, String said) {
        AttributeField<Relation> cell = AttributeField.ofRelations(attribute(AttributeSubject.RELATION, type));
        ParsedInput change = cell.read(relation, typed);

        assertEquals(written != null, change instanceof ParsedInput.Accepted);
        switch (change) {
        case ParsedInput.Accepted accepted -> accepted.change().run();
        case ParsedInput.Refused refused -> assertFalse(refused.problem().isBlank());
        }
        assertEquals(Optional.ofNullable(written), AttributeValues.written(relation, cell.attribute()));
        assertEquals(said, cell.text(relation));
    }

    @Test
    void anEmptyCellTakesTheValueAway() {
        AttributeField<Relation> cell = AttributeField
                .ofRelations(attribute(AttributeSubject.RELATION, AttributeType.TEXT));
        type(cell, "sport");
        type(cell, "");
        assertEquals(List.of(), relation.getValues());
    }

    @Test
    void theValueOfAPartnerIsThatOfAllItsRelationsWhichTheCellSays() {
        AttributeField<Relation> cell = AttributeField
                .ofRelations(attribute(AttributeSubject.PARTNER, AttributeType.TEXT));
        assertFalse(cell.mayEdit(relation));
        assertInstanceOf(ParsedInput.Refused.class, cell.read(relation, "sport"));

        relation.setPartner(PartnerStrategyFactory.eINSTANCE.createPartner());
        relation.getPartner().setName("School");
        strategy.getPartners().add(relation.getPartner());
        Relation other = PartnerStrategyFactory.eINSTANCE.createRelation();
        other.setPartner(relation.getPartner());
        assertEquals(Optional.of("Geldt voor alle 2 relaties van School"), type(cell, "sport").note());
        assertEquals("sport", cell.text(other));
    }

    @Test
    void choicesAreProposed() {
        AttributeField<Relation> cell = AttributeField
                .ofRelations(attribute(AttributeSubject.RELATION, AttributeType.CHOICE));
        assertTrue(cell.isClosed());
        assertEquals(List.of("Licht", "Licht plus", "Met controle"), cell.proposals(relation, "Licht"));
        assertEquals(List.of("Met controle"), cell.proposals(relation, "contr"));
        cell.attribute().getChoices().add("Plus");
        assertEquals(List.of("Plus", "Licht plus"), cell.proposals(relation, "p"), "Enter takes the first one");
    }

    private ParsedInput.Accepted type(AttributeField<Relation> cell, String text) {
        ParsedInput.Accepted accepted = assertInstanceOf(ParsedInput.Accepted.class, cell.read(relation, text));
        accepted.change().run();
        return accepted;
    }

    private CustomAttribute attribute(AttributeSubject subject, AttributeType type) {
        return new AttributeDefinition("Kenmerk", subject, type, List.of("Licht", "Licht plus", "Met controle"), "")
                .addTo(strategy);
    }
}
