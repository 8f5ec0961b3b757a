/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.design.properties.ChoiceServices;
import org.partnerstrategy.design.properties.FieldServices;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;

/** The attributes that a strategy defines have fields in the pages of properties of the diagrams. */
class AttributeFieldsTest {

    private final Locale before = Locale.getDefault();
    private final FieldServices fields = new FieldServices();
    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();
    private final Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
    private CustomAttribute attribute;

    @BeforeEach
    void define() {
        Locale.setDefault(Locale.ENGLISH);
        strategy.getPartners().add(partner);
        strategy.getGoals().add(PartnerStrategyFactory.eINSTANCE.createGoal());
        attribute = new AttributeDefinition("Accountability", AttributeSubject.PARTNER, AttributeType.TEXT, List.of(),
                "How the partner accounts for the money").addTo(strategy);
        attribute.setId("accountability");
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({ "TEXT, text", "WHOLE_NUMBER, line", "EURO, line", "DATE, line", "YES_NO, choice", "CHOICE, choice" })
    void eachTypeHasOneKindOfField(AttributeType type, String kind) {
        attribute.setType(type);
        String field = fields.fieldsOf(partner).getLast();
        assertEquals(kind.equals("text"), fields.isTextField(partner, field));
        assertEquals(kind.equals("line"), fields.isLineField(partner, field));
        assertEquals(kind.equals("choice"), fields.isChoiceField(partner, field));
        assertFalse(fields.isTickField(partner, field));
        assertEquals("Accountability", fields.fieldLabel(partner, field));
        assertEquals("How the partner accounts for the money", fields.fieldHelp(partner, field));
    }

    @Test
    void onlyElementsOfItsKindHaveTheField() {
        assertThat(fields.fieldsOf(partner)).contains("attribute:accountability");
        assertThat(fields.fieldsOf(strategy.getGoals().getFirst())).doesNotContain("attribute:accountability");
        assertTrue(fields.fieldsOf(attribute).stream().noneMatch(field -> field.startsWith("choices")));
    }

    @Test
    void whatIsTypedIsTakenOrRefused() {
        attribute.setType(AttributeType.DATE);
        String field = fields.fieldsOf(partner).getLast();
        assertThat(fields.fieldRefusal(partner, field, "soon")).contains("soon");
        fields.takeFieldText(partner, field, "soon");
        assertEquals("", fields.fieldText(partner, field));
        assertEquals("", fields.fieldRefusal(partner, field, "1-5-1998"));
        fields.takeFieldText(partner, field, "1-5-1998");
        assertEquals("1998-05-01", partner.getValues().getFirst().getValue());
        fields.takeFieldText(partner, field, "");
        assertEquals(List.of(), partner.getValues());
    }

    @Test
    void whatIsChosenIsTaken() {
        ChoiceServices choices = new ChoiceServices();
        attribute.setType(AttributeType.CHOICE);
        attribute.getChoices().addAll(List.of("Light", "With audit"));
        String field = fields.fieldsOf(partner).getLast();
        assertEquals(List.of("", "Light", "With audit"), choices.fieldChoices(partner, field));
        choices.takeFieldChoice(partner, field, "With audit");
        assertEquals("With audit", choices.fieldChoice(partner, field));
        attribute.getChoices().remove("With audit");
        assertEquals(List.of("", "Light", "With audit"), choices.fieldChoices(partner, field));
        choices.takeFieldChoice(partner, field, "");
        assertEquals(List.of(), partner.getValues());
    }
}
