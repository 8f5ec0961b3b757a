/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.change.Removing;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.AttributeValue;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategyFactory;

class AttributeValuesTest {

    private final Sketch sketch = Sketch.strategy().relation("A", "Goal").relation("B", "Goal")
            .attribute("Since", AttributeSubject.PARTNER, AttributeType.DATE)
            .attribute("Sector", AttributeSubject.RELATION, AttributeType.TEXT);
    private final CustomAttribute sector = sketch.get().getAttributes().getLast();

    @Test
    void aValueIsChangedAndTakenAway() {
        sketch.value("sport").value("culture");
        assertEquals(Optional.of("culture"), AttributeValues.written(sketch.last(), sector));
        assertEquals(1, sketch.last().getValues().size());

        AttributeValues.set(sketch.last(), sector, Optional.empty());
        assertEquals(Optional.empty(), AttributeValues.written(sketch.last(), sector));
        assertEquals(List.of(), sector.getValues());
    }

    @Test
    void anElementHasTheAttributesOfItsKind() {
        assertEquals(List.of(sector), AttributeValues.attributes(sketch.last()));
        assertEquals(List.of(), AttributeValues.attributes(sketch.last().getGoal()));
        assertEquals(List.of(), AttributeValues.attributes(PartnerStrategyFactory.eINSTANCE.createRelation()));
    }

    @Test
    void allValuesAreFoundAlsoThoseOfPartsOfGoals() {
        sketch.value("sport").attribute("Wards", AttributeSubject.GOAL, AttributeType.WHOLE_NUMBER);
        var part = PartnerStrategyFactory.eINSTANCE.createGoal();
        sketch.last().getGoal().getGoals().add(part);
        AttributeValues.set(part, sketch.get().getAttributes().getLast(), Optional.of("3"));

        assertEquals(List.of("3", "sport"),
                AttributeValues.all(sketch.get()).map(AttributeValue::getValue).toList());
    }

    @Test
    void theValuesOfAnAttributeGoWithIt() {
        sketch.value("sport");
        Removing.remove(sector);

        assertEquals(1, sketch.get().getAttributes().size());
        assertEquals(List.of(), sketch.last().getValues());
        assertEquals(2, sketch.get().getRelations().size());
    }
}
