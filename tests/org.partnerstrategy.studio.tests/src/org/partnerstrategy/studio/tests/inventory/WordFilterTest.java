/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.field.text.WordFilter;

/** What the field above a table finds. */
class WordFilterTest {

    @ParameterizedTest
    @CsvSource({ "'', true", "jeugd, true", "JEUGD buurt, true", "werk creche, true", "crèche, true", "ouderen, false",
        "jeugd ouderen, false" })
    void findsRowsWithAllWords(String typed, boolean found) {
        assertEquals(found, new WordFilter(typed).matches(Stream.of("Buurtwerk Oost", "Jeugd", "Crèche")));
    }
}
