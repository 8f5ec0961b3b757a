/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;

class AttributeDefinitionTest {

    private final PartnerStrategy strategy = Strategies.empty();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Department, TEXT, '', -",
            "'', TEXT, '', attribute.unnamed",
            "' sector ', TEXT, '', attribute.taken",
            "Department, CHOICE, '', attribute.noChoices",
            "Department, CHOICE, ' ; ', attribute.noChoices",
            "Department, CHOICE, North; West, -",
            "Department, CHOICE, North; north, attribute.sameChoice",
    })
    void saysWhatIsWrong(String name, AttributeType type, String choices, String problem) {
        definition("Sector", AttributeType.TEXT).addTo(strategy);
        AttributeDefinition wanted = definition(name, type,
                AttributeDefinition.choices(choices).toArray(String[]::new));
        assertEquals(Optional.ofNullable(problem),
                wanted.problem(strategy, Optional.empty()).map(message -> message.key()));
    }

    @Test
    void anAttributeMayKeepItsName() {
        CustomAttribute sector = definition("Sector", AttributeType.TEXT).addTo(strategy);
        assertEquals(Optional.empty(),
                definition("SECTOR", AttributeType.DATE).problem(strategy, Optional.of(sector)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            // the values before, the new type, the values after, how many cannot be read
            "TEXT; 11-3-2026|soon; DATE; 2026-03-11|soon; 1",
            "TEXT; 1.200|12; WHOLE_NUMBER; 1200|12; 0",
            "DATE; 2026-03-11; TEXT; 11-03-2026; 0",
            "YES_NO; true|false; TEXT; ja|nee; 0",
            "EURO; 1250.50|3000; WHOLE_NUMBER; 1250.50|3000; 1",
            "TEXT; light|Heavy; CHOICE; Light|Heavy; 1",
            "CHOICE; Light|Audit; CHOICE; Light|With audit; 0",
            "TEXT; sport; TEXT; sport; 0",
    })
    void valuesFollowTheType(AttributeType before, String values, AttributeType after, String changed,
            int unreadable) {
        CustomAttribute attribute = definition("Attribute", before, "Light", "Audit").addTo(strategy);
        for (String value : values.strip().split("\\|")) {
            Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
            strategy.getRelations().add(relation);
            AttributeValues.set(relation, attribute, Optional.of(value));
        }
        AttributeDefinition wanted = definition("Attribute", after, "Light", "With audit");

        assertEquals(unreadable, wanted.unreadable(attribute, Locale.of("nl")));
        wanted.applyTo(attribute, Locale.of("nl"));
        assertEquals(Arrays.asList(changed.strip().split("\\|")),
                attribute.getValues().stream().map(AttributeValue::getValue).toList());
        assertEquals(after == AttributeType.CHOICE ? List.of("Light", "With audit") : List.of(),
                attribute.getChoices());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "A|B|C; A|b|C; {B=b}",
            "A|B|C; C|B|A; {}",
            "A|B|C; A|C; {}",
            "A|B; A|New|B; {}",
            "A|B; X|Y|Z; {A=X, B=Y}",
    })
    void aChoiceIsRenamedByANewOneInItsPlace(String before, String after, String renamed) {
        CustomAttribute attribute = definition("Attribute", AttributeType.CHOICE, before.split("\\|")).addTo(strategy);
        assertEquals(renamed, definition("Attribute", AttributeType.CHOICE, after.split("\\|"))
                .renamedChoices(attribute).toString());
    }

    private static AttributeDefinition definition(String name, AttributeType type, String... choices) {
        return new AttributeDefinition(name, AttributeSubject.RELATION, type, List.of(choices), "");
    }
}
