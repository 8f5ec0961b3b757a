/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.attribute.AttributeOrder;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;

class AttributeWordsTest {

    @ParameterizedTest
    @CsvSource({
            "TEXT, sport, sport, sport",
            "WHOLE_NUMBER, 12000, 12000, 12000",
            "EURO, 10358.00, '10,358', 10.358",
            "EURO, -0.5, -0.50, '-0,50'",
            "DATE, 2026-03-09, 2026-03-09, 09-03-2026",
            "YES_NO, true, yes, ja",
            "YES_NO, false, no, nee",
            "CHOICE, Light, Light, Light",
            "DATE, tomorrow, tomorrow, tomorrow",
    })
    void valuesAreSaidInBothLanguages(AttributeType type, String written, String english, String dutch) {
        CustomAttribute attribute = attribute(type);
        assertEquals(english, AttributeWords.of(attribute, written, Locale.ENGLISH));
        assertEquals(dutch, AttributeWords.of(attribute, written, Locale.of("nl")));
    }

    @ParameterizedTest
    @CsvSource({
            "TEXT, b;A;é;;c, A;b;c;é;",
            "WHOLE_NUMBER, 12;9;-3;nine;, -3;9;12;nine;",
            "EURO, 10.00;9.5;, 9.5;10.00;",
            "DATE, 2026-01-02;2025-12-31;, 2025-12-31;2026-01-02;",
            "CHOICE, With audit;Heavy;Light;, Light;With audit;Heavy;",
    })
    void valuesAreSortedByWhatTheySay(AttributeType type, String written, String sorted) {
        AttributeOrder order = new AttributeOrder(attribute(type), Locale.ENGLISH);
        assertEquals(values(sorted), values(written).stream().sorted(order).toList());
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        Sketch sketch = Sketch.strategy().relation().attribute("Since", AttributeSubject.RELATION, AttributeType.DATE);
        assertEquals("", AttributeWords.of(sketch.last(), sketch.get().getAttributes().getFirst(), Locale.ENGLISH));
    }

    private static List<Optional<String>> values(String texts) {
        return Arrays.stream(texts.split(";", -1)).map(text -> Optional.of(text).filter(value -> !value.isEmpty()))
                .toList();
    }

    private static CustomAttribute attribute(AttributeType type) {
        return Sketch.strategy().attribute("Attribute", AttributeSubject.RELATION, type, "Light", "With audit").get()
                .getAttributes().getFirst();
    }
}
